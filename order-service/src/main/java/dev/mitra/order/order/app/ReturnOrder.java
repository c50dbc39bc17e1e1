package dev.mitra.order.order.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.OrderScope;
import dev.mitra.order.order.Orders;
import dev.mitra.order.order.Programme;
import dev.mitra.order.order.Requester;
import dev.mitra.order.order.Return;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Takes a released order back (silent point 4): billing credits its invoice, license-service revokes its
/// licences. An order whose licences are still on their way never gets any.
@ApplicationScoped
public class ReturnOrder {

    private final Orders orders;
    private final MoveOrder move;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final Programme programme;

    ReturnOrder(Orders orders, MoveOrder move, AuditTrail audit, BusinessClock clock, Programme programme) {
        this.orders = orders;
        this.move = move;
        this.audit = audit;
        this.clock = clock;
        this.programme = programme;
    }

    @Transactional
    public Return giveBack(OrderId id, OrderScope scope, Requester by, String reason, String actor) {
        return orders.lock(id)
                .filter(scope::covers)
                .map(order -> giveBack(order, scope, by, reason, actor))
                .orElseGet(Return.NoSuchOrder::new);
    }

    private Return giveBack(Order order, OrderScope scope, Requester by, String reason, String actor) {
        var answer = Return.of(order.progress(), by, reason, clock.now(), programme.returnDays(), clock.zone());
        if (answer instanceof Return.Accepted(var progress)) {
            var renewal = orders.renewing(order.id());
            if (renewal.isPresent()) {
                return scope.covers(renewal.get())
                        ? new Return.Renewed(renewal.get().number())
                        : new Return.RenewedElsewhere();
            }
            move.to(order, progress, null);
            audit.record(actor, "OrderReturned", order.id().external(), "RELEASED", "RETURNED: " + reason);
        }
        return answer;
    }
}
