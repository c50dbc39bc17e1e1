package dev.mitra.license.temporary.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.temporary.Allowances;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Staff set how many temporary licences a reseller may have running; 0 switches them off.
@ApplicationScoped
public class SetAllowance {

    private final Allowances allowances;
    private final TemporarySettings settings;
    private final AuditTrail audit;
    private final BusinessClock clock;

    public SetAllowance(Allowances allowances, TemporarySettings settings, AuditTrail audit, BusinessClock clock) {
        this.allowances = allowances;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void set(ResellerId reseller, int most, String actor) {
        var before = allowances.lock(reseller, settings.most(), clock.today());
        allowances.set(reseller, most, actor);
        audit.record(
                actor,
                "TemporaryAllowanceSet",
                reseller.external(),
                Integer.toString(before.most()),
                Integer.toString(most));
    }
}
