package dev.mitra.license.issue.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/// A cancelled or refunded order: nothing is issued from now on, and what was issued is revoked. A licence that the
/// order had upgraded works again, since it was paid before.
@ApplicationScoped
public class CloseOrder {

    private final OrderChanges changes;
    private final LicensedOrders orders;
    private final Licenses licenses;
    private final RevokeLicense revokeLicense;
    private final BusinessClock clock;

    public CloseOrder(
            OrderChanges changes,
            LicensedOrders orders,
            Licenses licenses,
            RevokeLicense revokeLicense,
            BusinessClock clock) {
        this.changes = changes;
        this.orders = orders;
        this.licenses = licenses;
        this.revokeLicense = revokeLicense;
        this.clock = clock;
    }

    @Transactional
    public void close(OrderId id, String reason) {
        changes.apply(id, order -> order.closed(reason, clock.now()));
        var revoked = revokeLicense.revokeAll(orders.lock(id), licenses.ofOrder(id), reason, "system");
        giveBack(id, revoked);
    }

    private void giveBack(OrderId order, List<License> revoked) {
        var before = licenses.all(revoked.stream()
                .map(License::predecessor)
                .filter(Objects::nonNull)
                .toList());
        for (var license : before) {
            if (!license.order().equals(order) && license.state() instanceof LicenseState.Superseded) {
                licenses.save(license.in(new LicenseState.Active()));
            }
        }
    }
}
