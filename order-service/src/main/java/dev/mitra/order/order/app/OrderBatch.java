package dev.mitra.order.order.app;

import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.MessageContext;
import dev.mitra.order.order.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Many events of one poll: their orders are locked and loaded with one statement, then each event is read in
/// its own context.
@ApplicationScoped
public class OrderBatch {

    private final Orders orders;

    OrderBatch(Orders orders) {
        this.orders = orders;
    }

    @Transactional
    public <E> void read(List<E> events, Function<E, OrderId> order, Consumer<E> reader) {
        read(events, order, _ -> {}, reader);
    }

    /// @param together what is written for all of them first
    @Transactional
    public <E> void read(List<E> events, Function<E, OrderId> order, Consumer<List<E>> together, Consumer<E> reader) {
        orders.lockAll(events.stream().map(order).distinct().toList());
        together.accept(events);
        for (var event : events) {
            MessageContext.runFor(event, () -> reader.accept(event));
        }
    }
}
