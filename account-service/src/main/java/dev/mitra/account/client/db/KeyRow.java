package dev.mitra.account.client.db;

import com.nimbusds.jose.jwk.JWK;
import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.client.ClientKey;
import dev.mitra.account.client.Credential;
import dev.mitra.account.client.CredentialId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A row of `api_client_key`.
@Entity
@Table(name = "api_client_key")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class KeyRow {
    @Id
    UUID id;

    UUID clientId;
    String jwk;
    Instant createdAt;

    static KeyRow of(ApiClientId client, ClientKey key, Instant now) {
        var row = new KeyRow();
        row.id = CredentialId.random().value();
        row.clientId = client.value();
        row.jwk = key.jwk().toJSONString();
        row.createdAt = now;
        return row;
    }

    Credential toDomain() {
        return new Credential(
                new CredentialId(id),
                Credential.Kind.KEY,
                Optional.ofNullable(key().jwk().getKeyID()),
                createdAt);
    }

    ClientKey key() {
        try {
            return new ClientKey(JWK.parse(jwk));
        } catch (java.text.ParseException broken) {
            throw new IllegalStateException("a stored key does not read", broken);
        }
    }
}
