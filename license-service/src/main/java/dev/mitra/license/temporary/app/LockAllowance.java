package dev.mitra.license.temporary.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.temporary.Allowance;
import dev.mitra.license.temporary.Allowances;
import dev.mitra.license.temporary.Asker;
import jakarta.enterprise.context.ApplicationScoped;

/// A reseller's allowance as of today, locked until the transaction ends.
@ApplicationScoped
class LockAllowance {

    private final Allowances allowances;
    private final TemporarySettings settings;
    private final BusinessClock clock;

    LockAllowance(Allowances allowances, TemporarySettings settings, BusinessClock clock) {
        this.allowances = allowances;
        this.settings = settings;
        this.clock = clock;
    }

    Allowance of(Asker asker) {
        return switch (asker) {
            case Asker.Seller(ResellerId reseller) -> allowances.lock(reseller, settings.most(), clock.today());
            case Asker.Staff() -> throw new IllegalStateException("staff have no allowance");
        };
    }
}
