package dev.mitra.account.customer.publishes;

import dev.mitra.account.customer.ReceivedOrder;
import dev.mitra.account.person.Account;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.util.UUID;

/// The customer says that an order is not its own.
@EventType(name = "ReceivedOrderRefused", topic = "mitra.account")
public record ReceivedOrderRefused(UUID accountId, UUID organisationId, UUID orderId, long version, Instant occurredAt)
        implements OutboundEvent {

    /// @param account after this event was counted
    public static ReceivedOrderRefused of(ReceivedOrder order, Account account, Instant now) {
        return new ReceivedOrderRefused(
                account.id().value(), order.organisation().value(), order.id().value(), account.version(), now);
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
