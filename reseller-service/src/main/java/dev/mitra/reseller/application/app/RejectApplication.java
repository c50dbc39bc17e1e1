package dev.mitra.reseller.application.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.application.Application;
import dev.mitra.reseller.application.ApplicationId;
import dev.mitra.reseller.application.Verdict;
import dev.mitra.reseller.application.publishes.ResellerRejected;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.opportunity.Opportunities;
import dev.mitra.reseller.reseller.app.AdmitReseller;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/// Rejects for a reason that the applicant is told (R2.5).
@ApplicationScoped
public class RejectApplication {

    private final ChangeApplication change;
    private final AdmitReseller admit;
    private final Opportunities opportunities;
    private final AnnounceChange stream;
    private final TellApplicant tell;
    private final Reapply reapply;
    private final BusinessClock clock;

    RejectApplication(
            ChangeApplication change,
            AdmitReseller admit,
            Opportunities opportunities,
            AnnounceChange stream,
            TellApplicant tell,
            Reapply reapply,
            BusinessClock clock) {
        this.change = change;
        this.admit = admit;
        this.opportunities = opportunities;
        this.stream = stream;
        this.tell = tell;
        this.reapply = reapply;
        this.clock = clock;
    }

    @Transactional
    public Optional<Verdict> reject(ApplicationId id, AccountId reviewer, String reason) {
        var step = new ChangeApplication.Step(reviewer.external(), "ApplicationRejected");
        var decision = new Application.Decision(reviewer, clock.now());
        return change.change(id, step, application -> application.reject(decision, reason), rejected -> {
            var file = rejected.file();
            admit.decline(file.reseller(), reviewer.external());
            opportunities.releaseAll(file.reseller());
            stream.announce(file.reseller(), version -> ResellerRejected.of(file, reason, version, decision.at()));
            tell.send(
                    Notice.Kind.APPLICATION_REJECTED,
                    file,
                    "",
                    Map.of(
                            "reason",
                            reason,
                            "again",
                            reapply.opensAfter(decision.at()).toString()));
        });
    }
}
