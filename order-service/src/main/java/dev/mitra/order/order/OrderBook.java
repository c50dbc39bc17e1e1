package dev.mitra.order.order;

import dev.mitra.kernel.OrderId;
import java.util.List;
import java.util.Optional;

/// Orders to read, always within somebody's scope.
public interface OrderBook {

    Optional<PlacedOrder> find(OrderId id, OrderScope scope);

    List<PlacedOrder> search(OrderSearch search, OrderScope scope);

    /// What was agreed, for the order's own announcements.
    Placement placement(OrderId id);
}
