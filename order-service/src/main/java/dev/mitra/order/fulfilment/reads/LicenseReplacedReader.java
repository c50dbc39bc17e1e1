package dev.mitra.order.fulfilment.reads;

import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.order.app.RecordFulfilment;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// The order's reference follows a licence that was issued again, so that people are led to the one that holds.
@ApplicationScoped
@EventType(name = "LicenseReplaced", topic = "mitra.license")
class LicenseReplacedReader implements EventReader<LicenseReplacedReader.LicenseReplaced> {

    /// @param ownerChanged the new one belongs to somebody who has no part in the order
    record LicenseReplaced(
            OrderId orderId,
            LicenseId licenseId,
            LicenseId replaces,
            @Nullable Boolean ownerChanged) {}

    private final RecordFulfilment record;

    LicenseReplacedReader(RecordFulfilment record) {
        this.record = record;
    }

    @Override
    public void read(LicenseReplaced event) {
        if (Boolean.TRUE.equals(event.ownerChanged())) {
            record.handedOver(event.orderId(), event.replaces());
        } else {
            record.replaced(event.orderId(), event.replaces(), event.licenseId());
        }
    }
}
