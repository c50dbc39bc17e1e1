package dev.mitra.order.order.publishes;

import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.order.order.Order;
import java.time.Instant;
import java.util.UUID;

/// Staff stopped the order: nothing is issued, what was issued is suspended.
@EventType(name = "OrderSuspended", topic = "mitra.order")
public record OrderSuspended(UUID orderId, String orderNumber, String reason, long version, Instant occurredAt)
        implements OutboundEvent {

    public static OrderSuspended of(Order order, String reason, Instant at, long version) {
        return new OrderSuspended(order.id().value(), order.number().digits(), reason, version, at);
    }

    @Override
    public UUID key() {
        return orderId;
    }
}
