package dev.mitra.account.client;

import dev.mitra.kernel.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The API clients that are not revoked.
public interface ApiClients {

    void add(ApiClient client);

    /// Newest first.
    List<ApiClient> ownedBy(AccountId owner);

    Optional<ApiClient> find(ApiClientId id);

    /// The client with this id and secret.
    Optional<ApiClient> authenticate(ApiClientId id, ClientSecret secret);

    /// Remembers the use, to the minute.
    void used(ApiClientId id, Instant now);

    /// False when the account owns no such client.
    boolean revoke(AccountId owner, ApiClientId id, Instant now);
}
