package dev.mitra.license.issue.reads;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.app.RecordOrder;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;

/// Lets the reseller ask for temporary licences (R7.4).
@ApplicationScoped
@EventType(name = "OrderPlaced", topic = "mitra.order")
class OrderPlacedReader implements EventReader<OrderedView> {

    private final RecordOrder recordOrder;

    OrderPlacedReader(RecordOrder recordOrder) {
        this.recordOrder = recordOrder;
    }

    @Override
    public void read(OrderedView event) {
        recordOrder.placed(new OrderId(event.orderId()), event.details());
    }
}
