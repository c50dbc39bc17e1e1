package dev.mitra.account.customer.publishes;

import dev.mitra.account.customer.ReceivedOrder;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.util.UUID;

/// The customer says that an order is not its own.
@EventType(name = "ReceivedOrderRefused", topic = "mitra.account")
public record ReceivedOrderRefused(UUID accountId, UUID organisationId, UUID orderId, long version, Instant occurredAt)
        implements OutboundEvent {

    /// @param version of the account that the order named, after this event was counted
    public static ReceivedOrderRefused of(ReceivedOrder order, long version, Instant now) {
        return new ReceivedOrderRefused(
                order.account().value(),
                order.organisation().value(),
                order.id().value(),
                version,
                now);
    }

    @Override
    public UUID key() {
        return accountId;
    }

    @Override
    public UUID correlation() {
        return orderId;
    }
}
