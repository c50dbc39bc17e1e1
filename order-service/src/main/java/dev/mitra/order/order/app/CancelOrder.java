package dev.mitra.order.order.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.order.order.Cancellation;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.OrderScope;
import dev.mitra.order.order.Orders;
import dev.mitra.order.order.Requester;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Cancels an order that is not released (silent point 4). Billing decides between cancel and pay
/// under the invoice's lock; here a cancelled order is never released again.
@ApplicationScoped
public class CancelOrder {

    private final Orders orders;
    private final MoveOrder move;
    private final AuditTrail audit;
    private final BusinessClock clock;

    CancelOrder(Orders orders, MoveOrder move, AuditTrail audit, BusinessClock clock) {
        this.orders = orders;
        this.move = move;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Cancellation cancel(OrderId id, OrderScope scope, Requester by, String reason, String actor) {
        return orders.lock(id)
                .filter(scope::covers)
                .map(order -> cancel(order, by, reason, actor))
                .orElseGet(Cancellation.NoSuchOrder::new);
    }

    /// @param order locked
    @Transactional
    Cancellation cancel(Order order, Requester by, String reason, String actor) {
        var answer = Cancellation.of(order.progress(), by, reason, clock.now());
        if (answer instanceof Cancellation.Accepted(var progress)) {
            move.to(order, progress, null);
            audit.record(actor, "OrderCancelled", order.id().external(), "WAITING", "CANCELLED: " + reason);
        }
        return answer;
    }
}
