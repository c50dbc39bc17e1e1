package dev.mitra.reseller.inbound.app;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.conversation.app.TellPartner;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.notice.Reader;
import dev.mitra.reseller.notice.app.SendNotice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Answers somebody who is no applicant with the way to become one (R2.4). Whether the mailbox has an
/// account already is not told: the same mail speaks of signing up and of logging in.
@ApplicationScoped
class InviteStranger {

    private final SendNotice notices;
    private final TellPartner place;
    private final AnswerLimit limit;
    private final String signUpUrl;

    InviteStranger(
            SendNotice notices,
            TellPartner place,
            AnswerLimit limit,
            @ConfigProperty(name = "mitra.reseller.sign-up-url") String signUpUrl) {
        this.notices = notices;
        this.place = place;
        this.limit = limit;
        this.signUpUrl = signUpUrl;
    }

    /// Whether this mailbox has had its answers of the day.
    boolean isSilent(EmailAddress stranger) {
        return !limit.allows(stranger);
    }

    /// @return whether it was sent
    boolean invite(Conversation thread, EmailAddress stranger) {
        if (isSilent(stranger)) {
            return false;
        }
        var facts = Map.<String, Object>of("subject", thread.subject().text(), "signUpUrl", signUpUrl);
        var to = new Reader(stranger, thread.partner().language());
        notices.send(new Notice(Notice.Kind.SIGN_UP_FIRST, to, thread.id().value(), "", facts), place.besides(thread));
        return true;
    }
}
