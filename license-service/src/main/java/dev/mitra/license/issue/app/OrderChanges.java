package dev.mitra.license.issue.app;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.Heard;
import dev.mitra.license.issue.IssueTask;
import dev.mitra.license.issue.IssueTasks;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.messaging.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// Changes orders under their locks and keeps the signing queue in step with them. Called inside a transaction;
/// a batch costs few statements, however many orders it has.
@ApplicationScoped
class OrderChanges {

    /// How one thing that was heard changes an order.
    @FunctionalInterface
    interface Change<T> {
        LicensedOrder after(LicensedOrder before, T what);
    }

    private final LicensedOrders orders;
    private final IssueTasks tasks;
    private final Workers workers;

    OrderChanges(LicensedOrders orders, IssueTasks tasks, Workers workers) {
        this.orders = orders;
        this.tasks = tasks;
        this.workers = workers;
    }

    void apply(OrderId id, UnaryOperator<LicensedOrder> change) {
        applyAll(List.of(Heard.in(id, id, change)), (order, one) -> one.apply(order));
    }

    <T> void applyAll(List<Heard<T>> heard, Change<T> change) {
        var before = orders.lockAll(heard.stream().map(Heard::order).toList());
        var after = new LinkedHashMap<>(before);
        var due = new LinkedHashMap<OrderId, IssueTask>();
        for (var one : heard) {
            var order = Objects.requireNonNull(after.get(one.order()));
            var changed = change.after(order, one.what());
            after.put(one.order(), changed);
            if (changed.isPending() && !order.isPending()) {
                due.put(one.order(), new IssueTask(one.order(), one.cause(), 0));
            }
        }
        after.values().stream()
                .filter(order -> !order.equals(before.get(order.id())))
                .forEach(orders::save);
        queue(before, after, due);
    }

    private void queue(
            Map<OrderId, LicensedOrder> before, Map<OrderId, LicensedOrder> after, Map<OrderId, IssueTask> due) {
        var noLonger = before.values().stream()
                .filter(LicensedOrder::isPending)
                .map(LicensedOrder::id)
                .filter(id -> !Objects.requireNonNull(after.get(id)).isPending())
                .toList();
        if (!noLonger.isEmpty()) {
            tasks.remove(noLonger);
        }
        var tasksToAdd = due.values().stream()
                .filter(task -> Objects.requireNonNull(after.get(task.order())).isPending())
                .filter(task ->
                        !Objects.requireNonNull(before.get(task.order())).isPending())
                .toList();
        if (!tasksToAdd.isEmpty()) {
            tasks.add(tasksToAdd);
            workers.wake(IssueWorker.NAME);
        }
    }
}
