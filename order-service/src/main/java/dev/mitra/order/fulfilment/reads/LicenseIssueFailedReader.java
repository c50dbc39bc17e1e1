package dev.mitra.order.fulfilment.reads;

import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.order.app.RecordFulfilment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
@EventType(name = "LicenseIssueFailed", topic = "mitra.license")
class LicenseIssueFailedReader implements EventReader<LicenseIssueFailedReader.LicenseIssueFailed> {

    record LicenseIssueFailed(OrderId orderId, String reason, Instant occurredAt) {}

    private final RecordFulfilment record;

    LicenseIssueFailedReader(RecordFulfilment record) {
        this.record = record;
    }

    @Override
    public void read(LicenseIssueFailed event) {
        record.failed(event.orderId(), event.reason(), event.occurredAt());
    }
}
