package dev.mitra.order.fulfilment.reads;

import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.order.app.RecordFulfilment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
@EventType(name = "LicenseDelivered", topic = "mitra.license")
class LicenseDeliveredReader implements EventReader<LicenseDeliveredReader.LicenseDelivered> {

    record LicenseDelivered(OrderId orderId, Instant occurredAt) {}

    private final RecordFulfilment record;

    LicenseDeliveredReader(RecordFulfilment record) {
        this.record = record;
    }

    @Override
    public void read(LicenseDelivered event) {
        record.delivered(event.orderId(), event.occurredAt());
    }
}
