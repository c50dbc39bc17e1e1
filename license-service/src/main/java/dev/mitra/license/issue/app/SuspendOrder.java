package dev.mitra.license.issue.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.Licenses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Staff hold an order: nothing is issued, its active licences are suspended until it is reinstated. One that was
/// suspended by itself stays so.
@ApplicationScoped
public class SuspendOrder {

    private final OrderChanges changes;
    private final Licenses licenses;
    private final BusinessClock clock;

    public SuspendOrder(OrderChanges changes, Licenses licenses, BusinessClock clock) {
        this.changes = changes;
        this.licenses = licenses;
        this.clock = clock;
    }

    @Transactional
    public void suspend(OrderId id, String reason) {
        changes.apply(id, LicensedOrder::suspend);
        var suspended = new LicenseState.Suspended(clock.now(), reason, LicenseState.Cause.ORDER);
        for (var license : licenses.ofOrder(id)) {
            if (license.state() instanceof LicenseState.Active) {
                licenses.save(license.in(suspended));
            }
        }
    }

    @Transactional
    public void reinstate(OrderId id) {
        changes.apply(id, order -> order.reinstate(clock.now()));
        for (License license : licenses.ofOrder(id)) {
            if (license.state() instanceof LicenseState.Suspended suspended
                    && suspended.by() == LicenseState.Cause.ORDER) {
                licenses.save(license.in(new LicenseState.Active()));
            }
        }
    }
}
