package dev.mitra.reseller.application.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.application.Application;
import dev.mitra.reseller.application.ApplicationId;
import dev.mitra.reseller.application.Applications;
import dev.mitra.reseller.application.CaseFile;
import dev.mitra.reseller.application.Submission;
import dev.mitra.reseller.application.publishes.ResellerApplied;
import dev.mitra.reseller.reseller.app.OpenReseller;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// Takes an application in (R2.1, R2.4). Anyone may apply, once at a time.
@ApplicationScoped
public class SubmitApplication {

    private final Applications applications;
    private final FlagApplication flags;
    private final OpenReseller openReseller;
    private final AnnounceChange stream;
    private final AcknowledgeApplication acknowledge;
    private final BusinessClock clock;

    SubmitApplication(
            Applications applications,
            FlagApplication flags,
            OpenReseller openReseller,
            AnnounceChange stream,
            AcknowledgeApplication acknowledge,
            BusinessClock clock) {
        this.applications = applications;
        this.flags = flags;
        this.openReseller = openReseller;
        this.stream = stream;
        this.acknowledge = acknowledge;
        this.clock = clock;
    }

    /// Empty when the account has an application that was not rejected.
    @Transactional
    public Optional<Application> submit(Submission submission) {
        var applicant = submission.applicant();
        if (applications.hasOther(applicant.account())) {
            return Optional.empty();
        }
        var now = clock.now();
        var profile = submission.profile();
        var found = flags.of(submission.answers(), applicant, profile.address().country());
        var reseller = openReseller.open(applicant, profile);
        var application = new Application.Submitted(
                new CaseFile(ApplicationId.random(), reseller, applicant, submission.answers(), List.of(), found, now));
        applications.add(application);
        var country = profile.address().country();
        stream.announce(reseller, version -> ResellerApplied.of(application.file(), country, version, now));
        acknowledge.acknowledge(application.file());
        return Optional.of(application);
    }
}
