package dev.mitra.order.fulfilment.reads;

import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.order.app.OrderBatch;
import dev.mitra.order.order.app.RecordFulfilment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
@EventType(name = "LicenseDelivered", topic = "mitra.license")
class LicenseDeliveredReader implements EventReader<LicenseDeliveredReader.LicenseDelivered> {

    record LicenseDelivered(OrderId orderId, Instant occurredAt) {}

    private final RecordFulfilment record;
    private final OrderBatch batch;

    LicenseDeliveredReader(RecordFulfilment record, OrderBatch batch) {
        this.record = record;
        this.batch = batch;
    }

    @Override
    public void read(LicenseDelivered event) {
        record.delivered(event.orderId(), event.occurredAt());
    }

    @Override
    public void readAll(List<LicenseDelivered> events) {
        batch.read(events, LicenseDelivered::orderId, this::read);
    }
}
