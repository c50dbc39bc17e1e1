package dev.mitra.reseller.enquiry.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.conversation.Conversations;
import dev.mitra.reseller.conversation.Correspondent;
import dev.mitra.reseller.conversation.NewMessage;
import dev.mitra.reseller.conversation.Opening;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.Turn;
import dev.mitra.reseller.conversation.app.OpenThread;
import dev.mitra.reseller.conversation.app.WriteMessage;
import dev.mitra.reseller.enquiry.Enquiries;
import dev.mitra.reseller.enquiry.Enquiry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;

/// Finishes with the form what a mail began (R2.4): the mail's thread goes on as the application's.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FinishEnquiry {

    private final Enquiries enquiries;
    private final Conversations conversations;
    private final OpenThread threads;
    private final WriteMessage write;
    private final BusinessClock clock;

    FinishEnquiry(
            Enquiries enquiries,
            Conversations conversations,
            OpenThread threads,
            WriteMessage write,
            BusinessClock clock) {
        this.enquiries = enquiries;
        this.conversations = conversations;
        this.threads = threads;
        this.write = write;
        this.clock = clock;
    }

    /// The thread that a mail began, or a new one when none did or it was closed for good; no mail goes out.
    ///
    /// @param applicant whose mailbox is the account's verified one
    public Conversation finish(Correspondent applicant, Opening opening, NewMessage first) {
        return begun(applicant)
                .filter(this::goesOn)
                .flatMap(thread -> write.quietly(thread, first))
                .orElseGet(() -> threads.quietly(applicant, opening, first));
    }

    /// Not where sales sent it to the forum or answered with the policy: nobody reads that thread any more.
    private boolean goesOn(ThreadId thread) {
        return conversations
                .find(thread)
                .filter(begun -> begun.partnerWrites(clock.now()) instanceof Turn.Done)
                .isPresent();
    }

    private Optional<ThreadId> begun(Correspondent applicant) {
        var reseller = Objects.requireNonNull(applicant.reseller());
        var finished = enquiries.lockOpen(applicant.email()).map(open -> open.finishedBy(reseller, clock.now()));
        finished.ifPresent(enquiries::save);
        return finished.map(Enquiry::thread);
    }
}
