package dev.mitra.order.order.app;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.order.OrderBook;
import dev.mitra.order.order.OrderScope;
import dev.mitra.order.order.OrderSearch;
import dev.mitra.order.order.PlacedOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// Orders within the caller's scope.
@ApplicationScoped
public class FindOrders {

    private final OrderBook book;

    FindOrders(OrderBook book) {
        this.book = book;
    }

    @Transactional
    public Optional<PlacedOrder> find(OrderId id, OrderScope scope) {
        return book.find(id, scope);
    }

    @Transactional
    public List<PlacedOrder> search(OrderSearch search, OrderScope scope) {
        return book.search(search, scope);
    }
}
