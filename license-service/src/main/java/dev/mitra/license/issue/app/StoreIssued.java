package dev.mitra.license.issue.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.AfterIssue;
import dev.mitra.license.issue.IssueTasks;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.SignedLicense;
import dev.mitra.license.issue.publishes.LicenseIssued;
import dev.mitra.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/// Stores the signed licences of an order, its event and its mail in one commit. Whoever comes second, after
/// another worker or after a refund, stores nothing.
@ApplicationScoped
class StoreIssued {

    private final LicensedOrders orders;
    private final Licenses licenses;
    private final IssueTasks tasks;
    private final AfterIssue afterIssue;
    private final Outbox outbox;
    private final BusinessClock clock;

    StoreIssued(
            LicensedOrders orders,
            Licenses licenses,
            IssueTasks tasks,
            AfterIssue afterIssue,
            Outbox outbox,
            BusinessClock clock) {
        this.orders = orders;
        this.licenses = licenses;
        this.tasks = tasks;
        this.afterIssue = afterIssue;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// False when the order no longer waits for licences.
    @Transactional
    boolean store(OrderId id, List<SignedLicense> files) {
        var order = orders.lock(id);
        if (!order.isPending()) {
            return false;
        }
        var now = clock.now();
        supersedeTemporary(id);
        var issued = order.issued(now).next();
        var stored = files.stream().map(file -> stored(order, file)).toList();
        orders.save(issued);
        tasks.remove(id);
        outbox.publish(LicenseIssued.of(issued, stored, now));
        afterIssue.issued(issued, stored, files);
        return true;
    }

    private License stored(LicensedOrder order, SignedLicense signed) {
        var owner = Objects.requireNonNull(order.owner());
        var license = License.of(
                signed.draft(), signed.file(), owner.account(), order.ordered().reseller());
        licenses.add(license, signed.file().content());
        return license;
    }

    private void supersedeTemporary(OrderId id) {
        for (var license : licenses.ofOrder(id)) {
            if (license.isTemporary() && !license.isRevoked()) {
                licenses.save(license.in(new LicenseState.Superseded(clock.now())));
            }
        }
    }
}
