package dev.mitra.reseller.reseller.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.reseller.Act;
import dev.mitra.reseller.reseller.Move;
import dev.mitra.reseller.reseller.Rate;
import dev.mitra.reseller.reseller.Reseller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;

/// Carries the decision on an application over to the reseller.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AdmitReseller {

    private final ChangeReseller change;
    private final BusinessClock clock;

    AdmitReseller(ChangeReseller change, BusinessClock clock) {
        this.change = change;
        this.clock = clock;
    }

    /// @param tell announces the approval
    public Reseller approve(
            ResellerId id, String actor, boolean specialised, Percentage percent, Consumer<Reseller> tell) {
        var rate = new Rate(percent, clock.today());
        return done(change.change(
                id, new Act(actor, "ResellerApproved"), reseller -> reseller.approve(specialised, rate), tell));
    }

    public void decline(ResellerId id, String actor) {
        done(change.change(id, new Act(actor, "ResellerDeclined"), Reseller::decline, _ -> {}));
    }

    private static Reseller done(Move move) {
        if (move instanceof Move.Done(var reseller)) {
            return reseller;
        }
        throw new IllegalStateException("application and reseller disagree: " + move);
    }
}
