package dev.mitra.order.card.app;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.card.CardPayment;
import dev.mitra.order.card.CardPaymentId;
import dev.mitra.order.card.CardPayments;
import dev.mitra.order.order.OrderBook;
import dev.mitra.order.order.OrderScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Card payments of orders within the caller's scope.
@ApplicationScoped
public class FindCardPayments {

    private final CardPayments payments;
    private final OrderBook orders;

    FindCardPayments(CardPayments payments, OrderBook orders) {
        this.payments = payments;
        this.orders = orders;
    }

    /// The youngest first; empty when nobody may see such an order.
    @Transactional
    public Optional<List<CardPayment>> of(OrderId order, OrderScope scope, @Nullable CardPaymentId before, int limit) {
        return orders.find(order, scope).map(_ -> payments.of(order, before, limit));
    }
}
