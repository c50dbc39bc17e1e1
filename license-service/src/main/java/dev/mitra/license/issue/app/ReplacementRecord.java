package dev.mitra.license.issue.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.LicenseStatus;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;

/// What is kept of a replacement: why the old one was revoked, and by whom.
@ApplicationScoped
class ReplacementRecord {

    private final AuditTrail audit;
    private final BusinessClock clock;

    ReplacementRecord(AuditTrail audit, BusinessClock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    LicenseState revoked(String reason) {
        return new LicenseState.Revoked(clock.now(), reason);
    }

    void audit(License old, License replacement, String reason, String actor) {
        audit.record(
                actor,
                "LicenseReplaced",
                old.id().external(),
                LicenseStatus.of(old.state()).name(),
                "REVOKED for " + replacement.id().external() + ": " + reason);
    }
}
