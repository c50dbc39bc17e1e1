package dev.mitra.account.privacy.publishes;

import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.util.UUID;

/// The person behind the account asked to be forgotten.
@EventType(name = "AccountErased", topic = "mitra.account")
public record AccountErased(UUID accountId, long version, Instant occurredAt) implements OutboundEvent {

    @Override
    public UUID key() {
        return accountId;
    }
}
