package dev.mitra.account.client.db;

import dev.mitra.account.client.ApiClient;
import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.person.PlainName;
import dev.mitra.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `api_client`.
@Entity
@Table(name = "api_client")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class ApiClientRow {
    @Id
    UUID id;

    UUID ownerId;
    String name;
    String scopes;

    @Enumerated(EnumType.STRING)
    ApiClient.Kind kind;

    Instant createdAt;

    @Nullable
    Instant revokedAt;

    @Nullable
    Instant lastUsedAt;

    static ApiClientRow of(ApiClient client) {
        var row = new ApiClientRow();
        row.id = client.id().value();
        row.ownerId = client.owner().value();
        row.name = client.name().text();
        row.scopes = String.join(" ", client.scopes());
        row.kind = client.kind();
        row.createdAt = client.createdAt();
        row.lastUsedAt = client.lastUsedAt().orElse(null);
        return row;
    }

    ApiClient toDomain() {
        return new ApiClient(
                new ApiClientId(id),
                new AccountId(ownerId),
                new PlainName(name),
                new LinkedHashSet<>(List.of(scopes.split(" "))),
                kind,
                createdAt,
                Optional.ofNullable(lastUsedAt));
    }
}
