package dev.mitra.license.temporary.app;

import dev.mitra.kernel.ResellerId;
import dev.mitra.license.temporary.Allowances;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Staff set how many temporary licences a reseller may have running; 0 switches them off.
@ApplicationScoped
public class SetAllowance {

    private final Allowances allowances;
    private final AuditTrail audit;

    public SetAllowance(Allowances allowances, AuditTrail audit) {
        this.allowances = allowances;
        this.audit = audit;
    }

    @Transactional
    public void set(ResellerId reseller, int most, String actor) {
        allowances.set(reseller, most, actor);
        audit.record(actor, "TemporaryAllowanceSet", reseller.external(), null, Integer.toString(most));
    }
}
