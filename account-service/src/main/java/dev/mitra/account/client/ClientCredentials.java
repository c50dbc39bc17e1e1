package dev.mitra.account.client;

import java.time.Instant;
import java.util.List;

/// The secrets and keys of API clients.
public interface ClientCredentials {

    /// Newest first.
    List<Credential> of(ApiClientId client);

    Credential add(ApiClientId client, ClientSecret secret, Instant now);

    Credential add(ApiClientId client, ClientKey key, Instant now);

    List<ClientKey> keys(ApiClientId client);

    /// False when the client has no such secret or key.
    boolean remove(ApiClientId client, CredentialId id);

    /// False when this assertion was used before: of two at once, one gets true.
    boolean useAssertion(ApiClientId client, byte[] jtiHash, Instant end, Instant now);
}
