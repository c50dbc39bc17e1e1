package dev.mitra.order.fulfilment.reads;

import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.order.app.RecordFulfilment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
@EventType(name = "LicenseRevoked", topic = "mitra.license")
class LicenseRevokedReader implements EventReader<LicenseRevokedReader.LicenseRevoked> {

    record LicenseRevoked(OrderId orderId, LicenseId licenseId, Instant occurredAt) {}

    private final RecordFulfilment record;

    LicenseRevokedReader(RecordFulfilment record) {
        this.record = record;
    }

    @Override
    public void read(LicenseRevoked event) {
        record.revoked(event.orderId(), event.licenseId(), event.occurredAt());
    }
}
