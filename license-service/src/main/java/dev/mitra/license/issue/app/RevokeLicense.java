package dev.mitra.license.issue.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.LicenseStatus;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.publishes.LicenseRevoked;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes licences back, with a recorded reason; the status list tells products.
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
        return revokeAll(locked, licenses.all(List.of(id)), reason, actor).stream()
                .findFirst();
    }

    /// Those that were not revoked before.
    ///
    /// @param order locked by the caller
    @Transactional
    public List<License> revokeAll(LicensedOrder order, List<License> some, String reason, String actor) {
        var now = clock.now();
        var valid = some.stream().filter(license -> !license.isRevoked()).toList();
        var revoked = new ArrayList<License>();
        var current = order;
        for (var license : valid) {
            current = current.next();
            var after = license.in(new LicenseState.Revoked(now, reason));
            licenses.save(after);
            audit.record(
                    actor,
                    "LicenseRevoked",
                    license.id().external(),
                    LicenseStatus.of(license.state()).name(),
                    "REVOKED: " + reason);
            outbox.publish(LicenseRevoked.of(after, reason, current.version(), now));
            revoked.add(after);
        }
        orders.save(current);
        return revoked;
    }
}
