package dev.mitra.reseller.application.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.application.Application;
import dev.mitra.reseller.application.ApplicationId;
import dev.mitra.reseller.application.Applications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The work list of sales, and an applicant's own applications.
@ApplicationScoped
public class ShowApplications {

    private final Applications applications;
    private final BusinessClock clock;

    ShowApplications(Applications applications, BusinessClock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    @Transactional
    public Optional<Application> of(ApplicationId id) {
        return applications.find(id);
    }

    /// Empty as well when it is somebody else's.
    @Transactional
    public Optional<Application> ofApplicant(ApplicationId id, AccountId applicant) {
        return applications
                .find(id)
                .filter(found -> found.file().applicant().account().equals(applicant));
    }

    /// @param applicant whose, null for everybody's
    /// @param statuses which, none for all
    @Transactional
    public List<Application> list(
            @Nullable AccountId applicant,
            Set<Application.Status> statuses,
            @Nullable ApplicationId before,
            int limit) {
        return applications.list(applicant, statuses, before, limit);
    }

    /// The work list: what is not decided yet, the longest open first.
    @Transactional
    public List<Application> open(@Nullable ApplicationId after, int limit) {
        return applications.open(after, limit);
    }

    /// How long it has waited for its next step.
    public Duration wait(Application application) {
        return Duration.between(application.waitingSince(), clock.now());
    }

    /// How long ago it was submitted.
    public Duration age(Application application) {
        return Duration.between(application.file().submittedAt(), clock.now());
    }
}
