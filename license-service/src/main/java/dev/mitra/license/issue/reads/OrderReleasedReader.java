package dev.mitra.license.issue.reads;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.app.RecordOrder;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;

/// One of the two facts that licences wait for.
@ApplicationScoped
@EventType(name = "OrderReleased", topic = "mitra.order")
class OrderReleasedReader implements EventReader<OrderedView> {

    private final RecordOrder recordOrder;

    OrderReleasedReader(RecordOrder recordOrder) {
        this.recordOrder = recordOrder;
    }

    @Override
    public void read(OrderedView event) {
        recordOrder.released(new OrderId(event.orderId()), event.details());
    }
}
