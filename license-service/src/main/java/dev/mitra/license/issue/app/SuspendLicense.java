package dev.mitra.license.issue.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.LicenseStatus;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// Takes a licence out of use for the time being and back into it; the status list tells products.
@ApplicationScoped
public class SuspendLicense {

    private final LicensedOrders orders;
    private final Licenses licenses;
    private final AuditTrail audit;
    private final BusinessClock clock;

    public SuspendLicense(LicensedOrders orders, Licenses licenses, AuditTrail audit, BusinessClock clock) {
        this.orders = orders;
        this.licenses = licenses;
        this.audit = audit;
        this.clock = clock;
    }

    /// Empty when it is not active.
    @Transactional
    public Optional<License> suspend(OrderId order, LicenseId id, String reason, String actor) {
        var suspended = new LicenseState.Suspended(clock.now(), reason, LicenseState.Cause.LICENSE);
        return locked(order, id)
                .filter(license -> license.state() instanceof LicenseState.Active)
                .map(license -> changed(license, suspended, "LicenseSuspended", reason, actor));
    }

    /// Empty when it is not suspended.
    @Transactional
    public Optional<License> reinstate(OrderId order, LicenseId id, String reason, String actor) {
        return locked(order, id)
                .filter(license -> license.state() instanceof LicenseState.Suspended)
                .map(license -> changed(license, new LicenseState.Active(), "LicenseReinstated", reason, actor));
    }

    private Optional<License> locked(OrderId order, LicenseId id) {
        orders.lock(order);
        return licenses.all(List.of(id)).stream().findFirst();
    }

    private License changed(License before, LicenseState next, String action, String reason, String actor) {
        var after = before.in(next);
        licenses.save(after);
        audit.record(
                actor,
                action,
                before.id().external(),
                LicenseStatus.of(before.state()).name(),
                LicenseStatus.of(next) + ": " + reason);
        return after;
    }
}
