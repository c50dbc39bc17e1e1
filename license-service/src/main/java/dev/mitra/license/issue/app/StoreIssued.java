package dev.mitra.license.issue.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.AfterIssue;
import dev.mitra.license.issue.IssueTask;
import dev.mitra.license.issue.IssueTasks;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.SignedLicense;
import dev.mitra.license.issue.publishes.LicenseIssued;
import dev.mitra.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Stores the signed licences of a batch of orders, their events and their mails in one commit. Whoever comes
/// second, after another worker or after a refund, stores nothing.
@ApplicationScoped
class StoreIssued {

    /// The licences of one order.
    record Signed(IssueTask task, List<SignedLicense> files) {
        OrderId order() {
            return task.order();
        }
    }

    private final LicensedOrders orders;
    private final Licenses licenses;
    private final IssueTasks tasks;
    private final SupersedeOld supersedeOld;
    private final AfterIssue afterIssue;
    private final Outbox outbox;
    private final BusinessClock clock;

    StoreIssued(
            LicensedOrders orders,
            Licenses licenses,
            IssueTasks tasks,
            SupersedeOld supersedeOld,
            AfterIssue afterIssue,
            Outbox outbox,
            BusinessClock clock) {
        this.orders = orders;
        this.licenses = licenses;
        this.tasks = tasks;
        this.supersedeOld = supersedeOld;
        this.afterIssue = afterIssue;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// @return the orders that were stored; the others no longer wait for licences
    @Transactional
    List<OrderId> store(List<Signed> batch) {
        if (batch.isEmpty()) {
            return List.of();
        }
        var files = batch.stream().flatMap(signed -> signed.files().stream()).toList();
        // the orders of licences that are taken over are locked with the others, all in the order of their ids
        Map<OrderId, LicensedOrder> locked = orders.lockAll(
                Stream.concat(batch.stream().map(Signed::order), supersedeOld.ordersBefore(files).stream())
                        .collect(Collectors.toSet()));
        var pending = batch.stream()
                .filter(signed ->
                        Objects.requireNonNull(locked.get(signed.order())).isPending())
                .toList();
        supersedeOld.supersede(
                pending.stream().flatMap(signed -> signed.files().stream()).toList());
        pending.forEach(signed -> signed.task()
                .asCaused(() -> store(Objects.requireNonNull(locked.get(signed.order())), signed.files())));
        var stored = pending.stream().map(Signed::order).toList();
        tasks.remove(stored);
        return stored;
    }

    private void store(LicensedOrder order, List<SignedLicense> files) {
        var now = clock.now();
        var issued = order.issued(now).next();
        var stored = files.stream().map(file -> stored(order, file)).toList();
        orders.save(issued);
        outbox.publish(LicenseIssued.of(issued, stored, now));
        afterIssue.issued(issued, stored, files);
    }

    private License stored(LicensedOrder order, SignedLicense signed) {
        var license = License.of(
                signed.draft(),
                signed.file(),
                Objects.requireNonNull(order.owner()),
                order.ordered().reseller());
        licenses.add(license, signed.file().content());
        return license;
    }
}
