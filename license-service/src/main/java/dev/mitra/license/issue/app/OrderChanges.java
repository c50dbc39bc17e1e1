package dev.mitra.license.issue.app;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.IssueTasks;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.messaging.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;

/// Changes an order under its lock and keeps the signing queue in step with it. Called inside a transaction.
@ApplicationScoped
class OrderChanges {

    private final LicensedOrders orders;
    private final IssueTasks tasks;
    private final Workers workers;

    OrderChanges(LicensedOrders orders, IssueTasks tasks, Workers workers) {
        this.orders = orders;
        this.tasks = tasks;
        this.workers = workers;
    }

    LicensedOrder apply(OrderId id, UnaryOperator<LicensedOrder> change) {
        var before = orders.lock(id);
        var after = change.apply(before);
        if (!after.equals(before)) {
            orders.save(after);
        }
        if (after.isPending() && !before.isPending()) {
            tasks.add(id);
            workers.wake(IssueWorker.NAME);
        } else if (before.isPending() && !after.isPending()) {
            tasks.remove(id);
        }
        return after;
    }
}
