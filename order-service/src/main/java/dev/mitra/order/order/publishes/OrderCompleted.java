package dev.mitra.order.order.publishes;

import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.order.order.Order;
import java.time.Instant;
import java.util.UUID;

/// Paid and delivered, whichever came last.
@EventType(name = "OrderCompleted", topic = "mitra.order")
public record OrderCompleted(UUID orderId, String orderNumber, long version, Instant occurredAt)
        implements OutboundEvent {

    public static OrderCompleted of(Order order, Instant at, long version) {
        return new OrderCompleted(order.id().value(), order.number().digits(), version, at);
    }

    @Override
    public UUID key() {
        return orderId;
    }
}
