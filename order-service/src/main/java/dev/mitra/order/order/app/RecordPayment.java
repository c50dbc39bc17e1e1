package dev.mitra.order.order.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.order.Holding;
import dev.mitra.order.order.InvoiceSummary;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.Orders;
import dev.mitra.order.order.PaymentFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/// Records what billing-service says about an order; a prepaid order is released by its payment (R5.2, R7.3).
@ApplicationScoped
public class RecordPayment {

    private final Orders orders;
    private final MoveOrder move;
    private final BusinessClock clock;

    RecordPayment(Orders orders, MoveOrder move, BusinessClock clock) {
        this.orders = orders;
        this.move = move;
        this.clock = clock;
    }

    @Transactional
    public void invoiced(OrderId id, InvoiceSummary invoice) {
        var order = lock(id);
        move.to(order, order.progress().invoiced(invoice), null);
    }

    /// @param detail the recorded reason of a reversal
    @Transactional
    public void settled(OrderId id, PaymentFact fact, @Nullable String detail) {
        settle(lock(id), fact, detail);
    }

    /// The payer disputes the payment: the order is stopped, too, until staff resume or return it. What is over
    /// or held already stays so.
    @Transactional
    public void chargedBack(OrderId id, PaymentFact fact, String detail) {
        var order = lock(id);
        boolean news = fact.version() > order.progress().paymentVersion();
        var reversed = settle(order, fact, detail);
        if (news && Holding.hold(reversed.progress(), detail, clock.now()) instanceof Holding.Accepted(var held)) {
            move.to(reversed, held, detail);
        }
    }

    private Order settle(Order order, PaymentFact fact, @Nullable String detail) {
        if (fact.version() > order.progress().paymentVersion()) {
            orders.record(order.id(), fact);
        }
        return move.to(order, order.progress().after(fact, clock.now()), detail);
    }

    private Order lock(OrderId id) {
        return orders.lock(id).orElseThrow(() -> new IllegalStateException("no such order " + id.external()));
    }
}
