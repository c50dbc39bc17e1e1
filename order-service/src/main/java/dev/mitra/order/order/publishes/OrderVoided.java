package dev.mitra.order.order.publishes;

import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.order.order.Order;
import java.time.Instant;
import java.util.UUID;

/// The order was cancelled: billing credits its invoice.
@EventType(name = "OrderVoided", topic = "mitra.order-finance")
public record OrderVoided(UUID orderId, String orderNumber, String reason, long version, Instant occurredAt)
        implements OutboundEvent {

    public static OrderVoided of(Order order, String reason, Instant at, long version) {
        return new OrderVoided(order.id().value(), order.number().digits(), reason, version, at);
    }

    @Override
    public UUID key() {
        return orderId;
    }
}
