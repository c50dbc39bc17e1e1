package dev.mitra.license.issue.app;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.OrderDetails;
import dev.mitra.license.issue.OrderLine;
import dev.mitra.license.issue.Owner;
import dev.mitra.license.issue.Samples;
import jakarta.enterprise.context.ApplicationScoped;

/// Plays the events of an order into the service, as its readers would.
@ApplicationScoped
public class Orders {

    private final RecordOrder recordOrder;
    private final CloseOrder closeOrder;
    private final IssueWorker worker;

    Orders(RecordOrder recordOrder, CloseOrder closeOrder, IssueWorker worker) {
        this.recordOrder = recordOrder;
        this.closeOrder = closeOrder;
        this.worker = worker;
    }

    /// An order in the life of this service, with what a test asks about it.
    public record Played(OrderId id, ResellerId reseller, OrderDetails details, Owner owner) {}

    public Played played(OrderLine... lines) {
        var reseller = ResellerId.random();
        return new Played(OrderId.random(), reseller, Samples.order(reseller, lines), Samples.owner());
    }

    public Played placed(OrderLine... lines) {
        var order = played(lines);
        placed(order);
        return order;
    }

    public Played issued(OrderLine... lines) {
        var order = placed(lines);
        released(order);
        owned(order);
        work();
        return order;
    }

    public void placed(Played order) {
        recordOrder.placed(order.id(), order.details());
    }

    public void released(Played order) {
        recordOrder.released(order.id(), order.details());
    }

    public void owned(Played order) {
        recordOrder.owned(order.id(), order.owner());
    }

    public void refunded(Played order) {
        closeOrder.close(order.id(), "Returned.");
    }

    public void work() {
        while (worker.workOnce()) {
            Thread.onSpinWait();
        }
    }
}
