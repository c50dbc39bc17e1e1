package dev.mitra.account.client.db;

import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.client.ClientSecret;
import dev.mitra.account.client.Credential;
import dev.mitra.account.client.CredentialId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
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

    static SecretRow of(ApiClientId client, ClientSecret secret, Instant now) {
        var row = new SecretRow();
        row.id = CredentialId.random().value();
        row.clientId = client.value();
        row.secretHash = secret.hash();
        row.createdAt = now;
        return row;
    }

    Credential toDomain() {
        return new Credential(new CredentialId(id), Credential.Kind.SECRET, Optional.empty(), createdAt);
    }
}
