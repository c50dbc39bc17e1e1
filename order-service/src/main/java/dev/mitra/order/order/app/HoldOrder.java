package dev.mitra.order.order.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.order.order.Holding;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Staff stop an order that they doubt, and let it go on. What arrives meanwhile is kept: a payment releases the
/// order when the hold ends.
@ApplicationScoped
public class HoldOrder {

    private final Orders orders;
    private final MoveOrder move;
    private final AuditTrail audit;
    private final BusinessClock clock;

    HoldOrder(Orders orders, MoveOrder move, AuditTrail audit, BusinessClock clock) {
        this.orders = orders;
        this.move = move;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Holding hold(OrderId id, String reason, String actor) {
        return orders.lock(id)
                .map(order -> note(order, Holding.hold(order.progress(), reason, clock.now()), reason, actor))
                .orElseGet(Holding.NoSuchOrder::new);
    }

    @Transactional
    public Holding resume(OrderId id, String reason, String actor) {
        return orders.lock(id)
                .map(order -> note(order, Holding.resume(order.progress(), clock.now()), reason, actor))
                .orElseGet(Holding.NoSuchOrder::new);
    }

    private Holding note(Order order, Holding answer, String reason, String actor) {
        if (answer instanceof Holding.Accepted(var progress)) {
            move.to(order, progress, reason);
            var action = progress.hold() == null ? "OrderResumed" : "OrderHeld";
            audit.record(actor, action, order.id().external(), null, reason);
        }
        return answer;
    }
}
