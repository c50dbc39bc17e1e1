package dev.mitra.license.temporary.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.temporary.Asker;
import dev.mitra.license.temporary.TemporaryAnswer;
import dev.mitra.license.temporary.TemporaryPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/// The policy of extensions with today's date, the configured days and the reseller's allowance.
@ApplicationScoped
class ExtensionTerms {

    private final TemporarySettings settings;
    private final LockAllowance lockAllowance;
    private final BusinessClock clock;

    ExtensionTerms(TemporarySettings settings, LockAllowance lockAllowance, BusinessClock clock) {
        this.settings = settings;
        this.lockAllowance = lockAllowance;
        this.clock = clock;
    }

    Optional<TemporaryAnswer> refusal(LicensedOrder order, License license, Asker asker) {
        return TemporaryPolicy.refusal(
                order, license, asker, settings.extension(), clock.today(), () -> lockAllowance.of(asker));
    }

    Instant now() {
        return clock.now();
    }
}
