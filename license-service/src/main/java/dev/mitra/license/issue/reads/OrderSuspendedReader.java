package dev.mitra.license.issue.reads;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.app.SuspendOrder;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;

/// Staff hold the order.
@ApplicationScoped
@EventType(name = "OrderSuspended", topic = "mitra.order")
class OrderSuspendedReader implements EventReader<ClosedView> {

    private final SuspendOrder suspendOrder;

    OrderSuspendedReader(SuspendOrder suspendOrder) {
        this.suspendOrder = suspendOrder;
    }

    @Override
    public void read(ClosedView event) {
        suspendOrder.suspend(new OrderId(event.orderId()), event.reason());
    }
}
