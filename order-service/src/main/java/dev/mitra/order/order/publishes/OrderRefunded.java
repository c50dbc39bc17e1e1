package dev.mitra.order.order.publishes;

import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.order.order.Order;
import java.time.Instant;
import java.util.UUID;

/// The order was given back: license-service revokes its licences.
@EventType(name = "OrderRefunded", topic = "mitra.order")
public record OrderRefunded(UUID orderId, String orderNumber, String reason, long version, Instant occurredAt)
        implements OutboundEvent {

    public static OrderRefunded of(Order order, String reason, Instant at, long version) {
        return new OrderRefunded(order.id().value(), order.number().digits(), reason, version, at);
    }

    @Override
    public UUID key() {
        return orderId;
    }
}
