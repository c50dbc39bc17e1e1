package dev.mitra.reseller.application.app;

import dev.mitra.reseller.application.CaseFile;
import dev.mitra.reseller.application.Drafts;
import dev.mitra.reseller.conversation.Author;
import dev.mitra.reseller.conversation.Correspondent;
import dev.mitra.reseller.conversation.NewMessage;
import dev.mitra.reseller.conversation.Opening;
import dev.mitra.reseller.conversation.Topic;
import dev.mitra.reseller.conversation.app.ClaimThreads;
import dev.mitra.reseller.conversation.app.TellPartner;
import dev.mitra.reseller.enquiry.app.FinishEnquiry;
import dev.mitra.reseller.notice.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// Gives an application its thread (R2.4), with the reason that the form states; what the mailbox wrote to us
/// before becomes the applicant's too. What it had kept as a draft is done. The mail that acknowledges the
/// application belongs to the thread.
@ApplicationScoped
public class AcknowledgeApplication {

    private final Drafts drafts;
    private final FinishEnquiry threads;
    private final ClaimThreads claim;
    private final TellPartner place;
    private final TellApplicant tell;

    AcknowledgeApplication(
            Drafts drafts, FinishEnquiry threads, ClaimThreads claim, TellPartner place, TellApplicant tell) {
        this.drafts = drafts;
        this.threads = threads;
        this.claim = claim;
        this.place = place;
        this.tell = tell;
    }

    void acknowledge(CaseFile file) {
        var applicant = file.applicant();
        var partner = new Correspondent(file.reseller(), applicant.email(), true, applicant.language());
        claim.claim(partner);
        drafts.remove(applicant.account());
        var opening = Opening.of(Topic.APPLICATION, file.answers().company());
        var first = NewMessage.of(
                Author.partner(applicant.account()), file.answers().reason());
        var thread = threads.finish(partner, opening, first);
        tell.send(Notice.Kind.APPLICATION_RECEIVED, file, Map.of(), place.besides(thread));
    }
}
