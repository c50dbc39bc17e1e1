package dev.mitra.order.order.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.order.Holding;
import dev.mitra.order.order.InvoiceSummary;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.OrderBook;
import dev.mitra.order.order.Orders;
import dev.mitra.order.order.PaymentFact;
import dev.mitra.order.order.Release;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records what billing-service says about an order; a prepaid order is released by its payment (R5.2, R7.3).
@ApplicationScoped
public class RecordPayment {

    private final Orders orders;
    private final OrderBook book;
    private final MoveOrder move;
    private final BusinessClock clock;

    RecordPayment(Orders orders, OrderBook book, MoveOrder move, BusinessClock clock) {
        this.orders = orders;
        this.book = book;
        this.move = move;
        this.clock = clock;
    }

    @Transactional
    public void invoiced(OrderId id, InvoiceSummary invoice) {
        var order = lock(id);
        move.to(order, order.progress().invoiced(invoice), null);
    }

    /// Reads together what each of these orders tells when its payment releases it.
    @Transactional
    public void ahead(List<OrderId> ids) {
        book.readAhead(ids.stream()
                .map(this::lock)
                .filter(RecordPayment::waits)
                .map(Order::id)
                .toList());
    }

    private static boolean waits(Order order) {
        return order.progress().release() instanceof Release.Waiting;
    }

    /// @param detail the recorded reason of a reversal
    @Transactional
    public void settled(OrderId id, PaymentFact fact, @Nullable String detail) {
        var order = lock(id);
        if (isNews(order, fact)) {
            orders.record(id, fact);
        }
        move.to(order, order.progress().after(fact, clock.now()), detail);
    }

    /// The payer disputes the payment: the order is stopped, too, until staff resume or return it. What is
    /// over or held already stays so.
    @Transactional
    public void chargedBack(OrderId id, PaymentFact fact, String detail) {
        var order = lock(id);
        if (!isNews(order, fact)) {
            return;
        }
        orders.record(id, fact);
        var now = clock.now();
        var reversed = order.progress().after(fact, now);
        move.to(
                order,
                Holding.hold(reversed, detail, now) instanceof Holding.Accepted(var held) ? held : reversed,
                detail);
    }

    private static boolean isNews(Order order, PaymentFact fact) {
        return fact.version() > order.progress().paymentVersion();
    }

    private Order lock(OrderId id) {
        return orders.lock(id).orElseThrow(() -> new IllegalStateException("no such order " + id.external()));
    }
}
