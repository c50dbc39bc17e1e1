package dev.mitra.account.registration.publishes;

import dev.mitra.account.person.Account;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.util.UUID;

/// The mailbox is proven: its reader owns the account and sees its licences.
@EventType(name = "AccountActivated", topic = "mitra.account")
public record AccountActivated(UUID accountId, String email, long version, Instant occurredAt)
        implements OutboundEvent {

    public static AccountActivated of(Account.Active account, Instant now) {
        return new AccountActivated(account.id().value(), account.email().canonical(), account.version(), now);
    }

    @Override
    public UUID key() {
        return accountId;
    }
}
