package dev.mitra.reseller.enquiry.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.enquiry.Enquiries;
import dev.mitra.reseller.enquiry.Enquiry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Begins an application with a mail of somebody who is no applicant (R2.4). The next mail of the same
/// mailbox adds to what is open; it begins no second application.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OpenEnquiry {

    private final Enquiries enquiries;
    private final BusinessClock clock;

    OpenEnquiry(Enquiries enquiries, BusinessClock clock) {
        this.enquiries = enquiries;
        this.clock = clock;
    }

    /// @param thread of a mailbox that our gateway proved and that belongs to nobody
    public void open(Conversation thread) {
        var partner = thread.partner();
        enquiries.addUnlessOpen(
                Enquiry.opened(thread.id(), partner.email(), partner.language(), thread.subject(), clock.now()));
    }
}
