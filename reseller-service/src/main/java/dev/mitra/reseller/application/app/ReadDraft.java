package dev.mitra.reseller.application.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.application.Beginning;
import dev.mitra.reseller.application.Drafts;
import dev.mitra.reseller.conversation.Messages;
import dev.mitra.reseller.enquiry.Enquiries;
import dev.mitra.reseller.enquiry.Enquiry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an applicant has of its application: what it saved, else what its mailbox wrote to sales before it had an
/// account, so that nobody writes the same twice (R2.4).
@ApplicationScoped
public class ReadDraft {

    private final Drafts drafts;
    private final Enquiries enquiries;
    private final Messages messages;

    ReadDraft(Drafts drafts, Enquiries enquiries, Messages messages) {
        this.drafts = drafts;
        this.enquiries = enquiries;
        this.messages = messages;
    }

    /// @param mailbox the account's verified one, null when it is not verified
    @Transactional
    public Optional<Beginning> of(AccountId account, @Nullable EmailAddress mailbox) {
        var saved = drafts.of(account).<Beginning>map(Beginning.Saved::new);
        return mailbox == null ? saved : saved.or(() -> byMail(mailbox));
    }

    private Optional<Beginning> byMail(EmailAddress mailbox) {
        var begun = new Enquiries.Filter(mailbox, Enquiry.Status.OPEN);
        return enquiries.list(begun, null, 1).stream()
                .flatMap(open -> messages.of(open.thread(), null, 1).stream())
                .<Beginning>map(first -> new Beginning.ByMail(first.body(), first.at()))
                .findFirst();
    }
}
