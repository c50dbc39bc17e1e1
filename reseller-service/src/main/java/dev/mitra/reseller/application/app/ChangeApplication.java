package dev.mitra.reseller.application.app;

import dev.mitra.messaging.AuditTrail;
import dev.mitra.reseller.application.Application;
import dev.mitra.reseller.application.ApplicationId;
import dev.mitra.reseller.application.Applications;
import dev.mitra.reseller.application.Verdict;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// How every change of an application goes: lock, load, decide, save, record who did it. Two who decide at once
/// take turns, and the second sees the decision of the first.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChangeApplication {

    private final Applications applications;
    private final AnnounceChange stream;
    private final AuditTrail audit;

    ChangeApplication(Applications applications, AnnounceChange stream, AuditTrail audit) {
        this.applications = applications;
        this.stream = stream;
        this.audit = audit;
    }

    /// @param decide the change or its refusal
    /// @param tell what follows from the change
    /// @return empty when there is no such application
    public Optional<Verdict> change(
            ApplicationId id, Step step, Function<Application, Verdict> decide, Consumer<Application> tell) {
        var reseller = applications.resellerOf(id);
        if (reseller.isEmpty()) {
            return Optional.empty();
        }
        stream.lock(reseller.get());
        var before = applications.find(id).orElseThrow();
        var verdict = decide.apply(before);
        if (verdict instanceof Verdict.Done(var changed)) {
            applications.save(changed);
            audit.record(step.actor(), step.name(), id.external(), summary(before), summary(changed));
            tell.accept(changed);
        }
        return Optional.of(verdict);
    }

    /// Who does it, and what it is called in the audit trail.
    record Step(String actor, String name) {}

    private static String summary(Application application) {
        var stated = application.status() + ", " + application.file().answers().mainBusiness();
        return application instanceof Application.Proposed proposed ? stated + ", " + proposed.rate() + " %" : stated;
    }
}
