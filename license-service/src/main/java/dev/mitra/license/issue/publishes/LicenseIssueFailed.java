package dev.mitra.license.issue.publishes;

import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.util.UUID;

/// The licences of a released order could not be issued; staff must look.
@EventType(name = "LicenseIssueFailed", topic = "mitra.license")
public record LicenseIssueFailed(UUID orderId, String orderNumber, String reason, long version, Instant occurredAt)
        implements OutboundEvent {

    public static LicenseIssueFailed of(LicensedOrder order, String reason, Instant at) {
        return new LicenseIssueFailed(
                order.id().value(), order.ordered().number().digits(), reason, order.version(), at);
    }

    @Override
    public UUID key() {
        return orderId;
    }
}
