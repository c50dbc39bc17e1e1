package dev.mitra.account.client.db;

import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.client.ClientCredentials;
import dev.mitra.account.client.ClientKey;
import dev.mitra.account.client.ClientSecret;
import dev.mitra.account.client.Credential;
import dev.mitra.account.client.CredentialId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;

/// [ClientCredentials] in PostgreSQL.
@ApplicationScoped
class StoredClientCredentials implements ClientCredentials {

    private final Session session;

    StoredClientCredentials(Session session) {
        this.session = session;
    }

    @Override
    public List<Credential> of(ApiClientId client) {
        return Stream.concat(
                        rows(SecretRow.class, client).map(SecretRow::toDomain),
                        rows(KeyRow.class, client).map(KeyRow::toDomain))
                .sorted(Comparator.comparing(Credential::createdAt).reversed())
                .toList();
    }

    @Override
    public Credential add(ApiClientId client, ClientSecret secret, Instant now) {
        var row = SecretRow.of(client, secret, now);
        session.persist(row);
        return row.toDomain();
    }

    @Override
    public Credential add(ApiClientId client, ClientKey key, Instant now) {
        var row = KeyRow.of(client, key, now);
        session.persist(row);
        return row.toDomain();
    }

    @Override
    public List<ClientKey> keys(ApiClientId client) {
        return rows(KeyRow.class, client).map(KeyRow::key).toList();
    }

    @Override
    public boolean remove(ApiClientId client, CredentialId id) {
        return delete("SecretRow", client, id) + delete("KeyRow", client, id) == 1;
    }

    @Override
    public boolean useAssertion(ApiClientId client, byte[] jtiHash, Instant end, Instant now) {
        session.createNativeMutationQuery("delete from used_assertion where expires_at < ?1")
                .setParameter(1, now.minus(Duration.ofMinutes(5)))
                .executeUpdate();
        return session.createNativeMutationQuery(
                                "insert into used_assertion values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, client.value())
                        .setParameter(2, jtiHash)
                        .setParameter(3, end)
                        .executeUpdate()
                == 1;
    }

    private int delete(String row, ApiClientId client, CredentialId id) {
        return session.createMutationQuery("delete from " + row + " where clientId = ?1 and id = ?2")
                .setParameter(1, client.value())
                .setParameter(2, id.value())
                .executeUpdate();
    }

    private <T> Stream<T> rows(Class<T> type, ApiClientId client) {
        return session
                .createQuery("from " + type.getSimpleName() + " where clientId = ?1", type)
                .setParameter(1, client.value())
                .getResultList()
                .stream();
    }
}
