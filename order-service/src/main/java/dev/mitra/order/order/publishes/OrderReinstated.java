package dev.mitra.order.order.publishes;

import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.order.order.Order;
import java.time.Instant;
import java.util.UUID;

/// Staff let a stopped order go on.
@EventType(name = "OrderReinstated", topic = "mitra.order")
public record OrderReinstated(UUID orderId, String orderNumber, String reason, long version, Instant occurredAt)
        implements OutboundEvent {

    public static OrderReinstated of(Order order, String reason, Instant at, long version) {
        return new OrderReinstated(order.id().value(), order.number().digits(), reason, version, at);
    }

    @Override
    public UUID key() {
        return orderId;
    }
}
