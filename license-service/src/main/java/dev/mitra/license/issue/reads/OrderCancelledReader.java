package dev.mitra.license.issue.reads;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.app.CloseOrder;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;

/// Ends the order for licences, before or after their issue.
@ApplicationScoped
@EventType(name = "OrderCancelled", topic = "mitra.order")
class OrderCancelledReader implements EventReader<ClosedView> {

    private final CloseOrder closeOrder;

    OrderCancelledReader(CloseOrder closeOrder) {
        this.closeOrder = closeOrder;
    }

    @Override
    public void read(ClosedView event) {
        closeOrder.close(new OrderId(event.orderId()), event.reason());
    }
}
