package dev.mitra.reseller.application.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.application.Application;
import dev.mitra.reseller.application.ApplicationId;
import dev.mitra.reseller.application.Applications;
import dev.mitra.reseller.application.CaseFile;
import dev.mitra.reseller.application.Intake;
import dev.mitra.reseller.application.Submission;
import dev.mitra.reseller.application.publishes.ResellerApplied;
import dev.mitra.reseller.reseller.app.OpenReseller;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Takes an application in (R2.1, R2.4). Anyone may apply, once at a time.
@ApplicationScoped
public class SubmitApplication {

    private final Applications applications;
    private final FlagApplication flags;
    private final OpenReseller openReseller;
    private final AnnounceChange stream;
    private final AcknowledgeApplication acknowledge;
    private final Reapply reapply;
    private final BusinessClock clock;

    SubmitApplication(
            Applications applications,
            FlagApplication flags,
            OpenReseller openReseller,
            AnnounceChange stream,
            AcknowledgeApplication acknowledge,
            Reapply reapply,
            BusinessClock clock) {
        this.applications = applications;
        this.flags = flags;
        this.openReseller = openReseller;
        this.stream = stream;
        this.acknowledge = acknowledge;
        this.reapply = reapply;
        this.clock = clock;
    }

    /// One application at a time; a rejected applicant waits before the next one.
    @Transactional
    public Intake submit(Submission submission) {
        var account = submission.applicant().account();
        if (applications.hasOther(account)) {
            return new Intake.AlreadyApplied();
        }
        return reapply.waitsUntil(account)
                .<Intake>map(Intake.TooEarly::new)
                .orElseGet(() -> new Intake.Taken(take(submission)));
    }

    private Application take(Submission submission) {
        var applicant = submission.applicant();
        var now = clock.now();
        var profile = submission.profile();
        var country = profile.address().country();
        var found = flags.of(submission.answers(), applicant, country, null);
        var reseller = openReseller.open(applicant, profile);
        var application = new Application.Submitted(
                new CaseFile(ApplicationId.random(), reseller, applicant, submission.answers(), List.of(), found, now));
        applications.add(application);
        stream.announce(reseller, version -> ResellerApplied.of(application.file(), country, version, now));
        acknowledge.acknowledge(application.file());
        return application;
    }
}
