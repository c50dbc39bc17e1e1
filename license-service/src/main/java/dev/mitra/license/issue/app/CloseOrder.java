package dev.mitra.license.issue.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.Licenses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// A cancelled or refunded order: nothing is issued from now on, and what was issued is revoked.
@ApplicationScoped
public class CloseOrder {

    private final OrderChanges changes;
    private final Licenses licenses;
    private final RevokeLicense revokeLicense;
    private final BusinessClock clock;

    public CloseOrder(OrderChanges changes, Licenses licenses, RevokeLicense revokeLicense, BusinessClock clock) {
        this.changes = changes;
        this.licenses = licenses;
        this.revokeLicense = revokeLicense;
        this.clock = clock;
    }

    @Transactional
    public void close(OrderId id, String reason) {
        changes.apply(id, order -> order.closed(reason, clock.now()));
        licenses.ofOrder(id).stream()
                .filter(license -> !license.isRevoked())
                .map(License::id)
                .forEach(license -> revokeLicense.revoke(id, license, reason, "system"));
    }
}
