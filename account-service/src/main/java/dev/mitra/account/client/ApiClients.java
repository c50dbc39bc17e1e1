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

    /// Those of the vendor, newest first.
    List<ApiClient> mailGateways();

    Optional<ApiClient> find(ApiClientId id);

    /// The client with this id and secret.
    Optional<ApiClient> authenticate(ApiClientId id, ClientSecret secret);

    /// Remembers the use, to the minute.
    void used(ApiClientId id, Instant now);

    void revoke(ApiClientId id, Instant now);
}
