package dev.mitra.account.grant.db;

import dev.mitra.account.grant.Grant;
import dev.mitra.account.grant.GrantId;
import dev.mitra.account.session.SessionId;
import dev.mitra.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `oauth_grant`.
@Entity
@Table(name = "oauth_grant")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class GrantRow {
    @Id
    UUID id;

    UUID accountId;
    UUID sessionId;
    String application;
    String scopes;
    Instant authenticatedAt;
    String methods;
    Instant expiresAt;

    @Nullable
    Instant endedAt;

    static GrantRow of(Grant grant) {
        var row = new GrantRow();
        row.id = grant.id().value();
        row.accountId = grant.account().value();
        row.sessionId = grant.session().value();
        row.application = grant.application();
        row.scopes = String.join(" ", grant.scopes());
        row.authenticatedAt = grant.authenticatedAt();
        row.methods = String.join(" ", grant.methods());
        row.expiresAt = grant.expiresAt();
        return row;
    }

    Grant toDomain() {
        return new Grant(
                new GrantId(id),
                new AccountId(accountId),
                new SessionId(sessionId),
                application,
                new LinkedHashSet<>(List.of(scopes.split(" "))),
                authenticatedAt,
                List.of(methods.split(" ")),
                expiresAt);
    }
}
