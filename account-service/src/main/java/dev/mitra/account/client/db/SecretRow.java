package dev.mitra.account.client.db;

import dev.mitra.account.client.ApiClient;
import dev.mitra.account.client.ClientSecret;
import dev.mitra.kernel.UuidV7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A row of `api_client_secret`.
@Entity
@Table(name = "api_client_secret")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class SecretRow {
    @Id
    UUID id;

    UUID clientId;
    byte[] secretHash;
    Instant createdAt;

    static SecretRow of(ApiClient client, ClientSecret secret) {
        var row = new SecretRow();
        row.id = UuidV7.random();
        row.clientId = client.id().value();
        row.secretHash = secret.hash();
        row.createdAt = client.createdAt();
        return row;
    }
}
