package dev.mitra.license.issue.reads;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.app.SuspendOrder;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;

/// Staff let the order go on.
@ApplicationScoped
@EventType(name = "OrderReinstated", topic = "mitra.order")
class OrderReinstatedReader implements EventReader<ClosedView> {

    private final SuspendOrder suspendOrder;

    OrderReinstatedReader(SuspendOrder suspendOrder) {
        this.suspendOrder = suspendOrder;
    }

    @Override
    public void read(ClosedView event) {
        suspendOrder.reinstate(new OrderId(event.orderId()));
    }
}
