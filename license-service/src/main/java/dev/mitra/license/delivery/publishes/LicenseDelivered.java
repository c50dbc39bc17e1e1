package dev.mitra.license.delivery.publishes;

import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.util.UUID;

/// SMTP took the licence mail of the order (R8.2).
@EventType(name = "LicenseDelivered", topic = "mitra.license")
public record LicenseDelivered(UUID orderId, String orderNumber, long version, Instant occurredAt)
        implements OutboundEvent {

    public static LicenseDelivered of(LicensedOrder order, Instant at) {
        return new LicenseDelivered(order.id().value(), order.ordered().number().digits(), order.version(), at);
    }

    @Override
    public UUID key() {
        return orderId;
    }
}
