package dev.mitra.account.session.db;

import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.account.session.BrowserSession;
import dev.mitra.account.session.SessionId;
import dev.mitra.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `browser_session`.
@Entity
@Table(name = "browser_session")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class BrowserSessionRow {
    @Id
    UUID id;

    byte[] cookieHash;
    UUID accountId;
    Instant authenticatedAt;
    String methods;
    String device;
    String address;
    Instant lastSeenAt;
    Instant expiresAt;

    @Nullable
    Instant endedAt;

    static BrowserSessionRow of(BrowserSession session, RandomSecret cookie) {
        var row = new BrowserSessionRow();
        row.id = session.id().value();
        row.cookieHash = cookie.hash();
        row.accountId = session.account().value();
        row.authenticatedAt = session.authenticatedAt();
        row.methods = String.join(" ", session.methods());
        row.device = session.device();
        row.address = session.address();
        row.lastSeenAt = session.lastSeenAt();
        row.expiresAt = session.expiresAt();
        return row;
    }

    BrowserSession toDomain() {
        return new BrowserSession(
                new SessionId(id),
                new AccountId(accountId),
                authenticatedAt,
                List.of(methods.split(" ")),
                device,
                address,
                lastSeenAt,
                expiresAt);
    }
}
