package dev.mitra.account.client.db;

import dev.mitra.account.client.ApiClient;
import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.client.ApiClients;
import dev.mitra.account.client.ClientSecret;
import dev.mitra.kernel.AccountId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// [ApiClients] in PostgreSQL.
@ApplicationScoped
class StoredApiClients implements ApiClients, PanacheRepositoryBase<ApiClientRow, UUID> {

    @Override
    public void add(ApiClient client) {
        persist(ApiClientRow.of(client));
    }

    @Override
    public List<ApiClient> ownedBy(AccountId owner) {
        return find(
                        "ownerId = ?1 and kind = ?2 and revokedAt is null order by createdAt desc, id desc",
                        owner.value(),
                        ApiClient.Kind.RESELLER)
                .list()
                .stream()
                .map(ApiClientRow::toDomain)
                .toList();
    }

    @Override
    public Optional<ApiClient> find(ApiClientId id) {
        return find("id = ?1 and revokedAt is null", id.value())
                .firstResultOptional()
                .map(ApiClientRow::toDomain);
    }

    @Override
    public Optional<ApiClient> authenticate(ApiClientId id, ClientSecret secret) {
        return find(
                        "id = ?1 and revokedAt is null and exists (select 1 from SecretRow s where s.clientId = ?1"
                                + " and s.secretHash = ?2)",
                        id.value(),
                        secret.hash())
                .firstResultOptional()
                .map(ApiClientRow::toDomain);
    }

    @Override
    public void used(ApiClientId id, Instant now) {
        update(
                "lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?3)",
                now,
                id.value(),
                now.minus(Duration.ofMinutes(1)));
    }

    @Override
    public List<ApiClient> mailGateways() {
        return find("kind = ?1 and revokedAt is null order by createdAt desc, id desc", ApiClient.Kind.MAIL_GATEWAY)
                .list()
                .stream()
                .map(ApiClientRow::toDomain)
                .toList();
    }

    @Override
    public void revoke(ApiClientId id, Instant now) {
        update("revokedAt = ?1 where id = ?2 and revokedAt is null", now, id.value());
    }
}
