package dev.mitra.license.issue.app;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.RefusedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// The customer says that an order is not its own: it sees the licences no more. They stay as they are for everybody
/// else until staff decide.
@ApplicationScoped
public class HideRefused {

    private final RefusedOrders orders;

    public HideRefused(RefusedOrders orders) {
        this.orders = orders;
    }

    @Transactional
    public void hide(OrderId order) {
        orders.add(order);
    }
}
