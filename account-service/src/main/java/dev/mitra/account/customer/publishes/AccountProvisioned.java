package dev.mitra.account.customer.publishes;

import dev.mitra.account.customer.Provisioning;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.util.UUID;

/// R5.2: the order brought a new account.
@EventType(name = "AccountProvisioned", topic = "mitra.account")
public record AccountProvisioned(UUID accountId, UUID organisationId, UUID orderId, long version, Instant occurredAt)
        implements OutboundEvent {

    public static AccountProvisioned of(Provisioning provisioning, Instant now) {
        var account = provisioning.account();
        return new AccountProvisioned(
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
