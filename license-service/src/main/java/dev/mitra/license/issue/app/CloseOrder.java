package dev.mitra.license.issue.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/// A cancelled or refunded order: nothing is issued from now on, and what was issued is revoked. A licence that the
/// order had upgraded works again, since it was paid before.
@ApplicationScoped
public class CloseOrder {

    private final OrderChanges changes;
    private final LicensedOrders orders;
    private final Licenses licenses;
    private final RevokeLicense revokeLicense;
    private final GiveBackUpgraded giveBackUpgraded;
    private final BusinessClock clock;

    CloseOrder(
            OrderChanges changes,
            LicensedOrders orders,
            Licenses licenses,
            RevokeLicense revokeLicense,
            GiveBackUpgraded giveBackUpgraded,
            BusinessClock clock) {
        this.changes = changes;
        this.orders = orders;
        this.licenses = licenses;
        this.revokeLicense = revokeLicense;
        this.giveBackUpgraded = giveBackUpgraded;
        this.clock = clock;
    }

    @Transactional
    public void close(OrderId id, String reason) {
        // together, in the order of their ids, as everybody locks them
        orders.lockAll(Stream.concat(Stream.of(id), giveBackUpgraded.ordersBefore(id).stream())
                .toList());
        changes.apply(id, order -> order.closed(reason, clock.now()));
        revokeLicense.revokeAll(orders.lock(id), licenses.ofOrder(id), reason, "system");
        giveBackUpgraded.giveBack(id);
    }
}
