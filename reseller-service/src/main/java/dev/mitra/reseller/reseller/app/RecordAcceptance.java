package dev.mitra.reseller.reseller.app;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.reseller.Act;
import dev.mitra.reseller.reseller.Move;
import dev.mitra.reseller.reseller.Reseller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;

/// Notes which policy version a reseller has accepted (R9.1).
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecordAcceptance {

    private final ChangeReseller change;

    RecordAcceptance(ChangeReseller change) {
        this.change = change;
    }

    /// @param tell announces the acceptance
    public Move record(ResellerId id, String actor, String policyVersion, Consumer<Reseller> tell) {
        return change.change(
                id, new Act(actor, "PolicyAccepted"), reseller -> reseller.acceptPolicy(policyVersion), tell);
    }
}
