package dev.mitra.account.customer.publishes;

import dev.mitra.account.customer.Provisioning;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.util.UUID;

/// R5.3: the order belongs to an account that existed.
@EventType(name = "AccountMatched", topic = "mitra.account")
public record AccountMatched(UUID accountId, UUID organisationId, UUID orderId, long version, Instant occurredAt)
        implements OutboundEvent {

    public static AccountMatched of(Provisioning provisioning, Instant now) {
        var account = provisioning.account();
        return new AccountMatched(
                account.id().value(),
                account.organisation().value(),
                provisioning.order().id().value(),
                account.version(),
                now);
    }

    @Override
    public UUID key() {
        return accountId;
    }

    /// The order, also when a whole batch of orders is provisioned at once.
    @Override
    public UUID correlation() {
        return orderId;
    }
}
