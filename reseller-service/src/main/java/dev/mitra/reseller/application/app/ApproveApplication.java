package dev.mitra.reseller.application.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.application.Application;
import dev.mitra.reseller.application.ApplicationId;
import dev.mitra.reseller.application.Finding;
import dev.mitra.reseller.application.RateRule;
import dev.mitra.reseller.application.Verdict;
import dev.mitra.reseller.application.publishes.ResellerApproved;
import dev.mitra.reseller.programme.Terms;
import dev.mitra.reseller.reseller.app.AdmitReseller;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Approves with a recorded finding, on which the rate depends (R1.4, R1.5, R2.5). A rate that is not the default
/// is only proposed by that.
@ApplicationScoped
public class ApproveApplication {

    private final ChangeApplication change;
    private final AdmitReseller admit;
    private final AnnounceChange stream;
    private final TellApproval tell;
    private final RateRule rule;
    private final BusinessClock clock;

    ApproveApplication(
            ChangeApplication change,
            AdmitReseller admit,
            AnnounceChange stream,
            TellApproval tell,
            Terms terms,
            BusinessClock clock) {
        this.change = change;
        this.admit = admit;
        this.stream = stream;
        this.tell = tell;
        this.rule = new RateRule(terms);
        this.clock = clock;
    }

    /// @param wanted null for the programme's default rate
    @Transactional
    public Optional<Verdict> approve(
            ApplicationId id, AccountId reviewer, Finding finding, @Nullable Percentage wanted) {
        var step = new ChangeApplication.Step(reviewer.external(), "ApplicationApproved");
        var decision = new Application.Decision(reviewer, clock.now());
        return change.change(
                id, step, application -> application.approve(decision, finding, wanted, rule), this::admitWhenApproved);
    }

    /// An approval that a second reviewer has to confirm admits nobody yet.
    void admitWhenApproved(Application application) {
        if (application instanceof Application.Approved approved) {
            admit(approved);
        }
    }

    private void admit(Application.Approved approved) {
        var file = approved.file();
        var decision = approved.decision();
        var reseller = admit.approve(
                file.reseller(),
                decision.reviewer().external(),
                approved.finding().specialisedInSoftwareRetail(),
                approved.rate(),
                _ -> stream.announce(file.reseller(), version -> ResellerApproved.of(approved, version)));
        tell.send(approved, reseller);
    }
}
