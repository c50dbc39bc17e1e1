package dev.mitra.account.registration.publishes;

import dev.mitra.account.person.Account;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.util.UUID;

/// A person asked for an account; the mailbox is not proven yet.
@EventType(name = "AccountRegistered", topic = "mitra.account")
public record AccountRegistered(UUID accountId, String email, String language, long version, Instant occurredAt)
        implements OutboundEvent {

    public static AccountRegistered of(Account account, Instant now) {
        return new AccountRegistered(
                account.id().value(),
                account.email().canonical(),
                account.language().tag(),
                account.version(),
                now);
    }

    @Override
    public UUID key() {
        return accountId;
    }
}
