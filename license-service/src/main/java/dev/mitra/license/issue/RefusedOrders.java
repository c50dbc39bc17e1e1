package dev.mitra.license.issue;

import dev.mitra.kernel.OrderId;

/// Orders that the customer says are not its own.
public interface RefusedOrders {

    /// Hides the order's licences from the customer; a repeat changes nothing.
    void add(OrderId id);
}
