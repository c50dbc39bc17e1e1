package dev.mitra.order.order;

import dev.mitra.kernel.OrderId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The support that orders bring.
public interface OrderedSupport {

    /// Nothing happens where there is none, or no release yet.
    void begin(OrderId order, Placement placement, Release release);

    /// The order was returned: what it brought is over.
    void end(OrderId order);

    /// An order without any is not in the map.
    Map<OrderId, List<SupportPeriod>> of(Collection<OrderId> orders);
}
