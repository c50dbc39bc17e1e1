package dev.mitra.license.issue.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.publishes.LicenseRevoked;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Takes a licence back, with a recorded reason; the status list tells products.
@ApplicationScoped
public class RevokeLicense {

    private final LicensedOrders orders;
    private final Licenses licenses;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final BusinessClock clock;

    public RevokeLicense(
            LicensedOrders orders, Licenses licenses, Outbox outbox, AuditTrail audit, BusinessClock clock) {
        this.orders = orders;
        this.licenses = licenses;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /// Empty when it was revoked before.
    ///
    /// @param actor who did it, `system` for an event
    @Transactional
    public Optional<License> revoke(OrderId order, LicenseId id, String reason, String actor) {
        var locked = orders.lock(order);
        var license = licenses.ofOrder(order).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        if (license.isRevoked()) {
            return Optional.empty();
        }
        var now = clock.now();
        var revoked = license.in(new LicenseState.Revoked(now, reason));
        var next = locked.next();
        licenses.save(revoked);
        orders.save(next);
        audit.record(actor, "LicenseRevoked", id.external(), null, reason);
        outbox.publish(LicenseRevoked.of(revoked, reason, next.version(), now));
        return Optional.of(revoked);
    }
}
