package dev.mitra.order.order;

import dev.mitra.kernel.OrderId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Orders to read, always within somebody's scope.
public interface OrderBook {

    Optional<PlacedOrder> find(OrderId id, OrderScope scope);

    List<PlacedOrder> search(OrderSearch search, OrderScope scope);

    /// Reads what was agreed on many orders that this transaction holds locked, so that [#placement] has it.
    void readAhead(Collection<OrderId> ids);

    /// What was agreed, for the order's own announcements.
    Placement placement(OrderId id);
}
