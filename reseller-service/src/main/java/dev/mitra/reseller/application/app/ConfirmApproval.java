package dev.mitra.reseller.application.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.application.Application;
import dev.mitra.reseller.application.ApplicationId;
import dev.mitra.reseller.application.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// The second reviewer's word on a rate that is not the programme's default: four eyes.
@ApplicationScoped
public class ConfirmApproval {

    private final ChangeApplication change;
    private final ApproveApplication approve;
    private final BusinessClock clock;

    ConfirmApproval(ChangeApplication change, ApproveApplication approve, BusinessClock clock) {
        this.change = change;
        this.approve = approve;
        this.clock = clock;
    }

    @Transactional
    public Optional<Verdict> confirm(ApplicationId id, AccountId second) {
        var step = new ChangeApplication.Step(second.external(), "ApprovalConfirmed");
        var decision = new Application.Decision(second, clock.now());
        return change.change(id, step, application -> application.confirm(decision), approve::admitWhenApproved);
    }

    /// @param objection for the first reviewer, never for the applicant
    @Transactional
    public Optional<Verdict> object(ApplicationId id, AccountId second, String objection) {
        var step = new ChangeApplication.Step(second.external(), "ApprovalObjectedTo");
        return change.change(id, step, application -> application.object(second, objection), _ -> {});
    }
}
