package dev.mitra.order.order.publishes;

import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.order.order.Order;
import java.time.Instant;
import java.util.UUID;

/// The order was given back: billing credits its invoice.
@EventType(name = "OrderRefundRequested", topic = "mitra.order-finance")
public record OrderRefundRequested(UUID orderId, String orderNumber, String reason, long version, Instant occurredAt)
        implements OutboundEvent {

    public static OrderRefundRequested of(Order order, String reason, Instant at, long version) {
        return new OrderRefundRequested(order.id().value(), order.number().digits(), reason, version, at);
    }

    @Override
    public UUID key() {
        return orderId;
    }
}
