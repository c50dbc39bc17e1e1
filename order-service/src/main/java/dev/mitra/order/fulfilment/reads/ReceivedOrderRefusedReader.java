package dev.mitra.order.fulfilment.reads;

import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.order.app.RecordFulfilment;
import jakarta.enterprise.context.ApplicationScoped;

/// The end customer says that the order is not its own: a task for the staff.
@ApplicationScoped
@EventType(name = "ReceivedOrderRefused", topic = "mitra.account")
class ReceivedOrderRefusedReader implements EventReader<ReceivedOrderRefusedReader.ReceivedOrderRefused> {

    record ReceivedOrderRefused(OrderId orderId) {}

    private final RecordFulfilment record;

    ReceivedOrderRefusedReader(RecordFulfilment record) {
        this.record = record;
    }

    @Override
    public void read(ReceivedOrderRefused event) {
        record.refused(event.orderId());
    }
}
