package dev.mitra.account.client.app;

import dev.mitra.account.client.ApiClient;
import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.client.ApiClients;
import dev.mitra.account.client.ClientCredentials;
import dev.mitra.account.client.ClientKey;
import dev.mitra.account.client.ClientSecret;
import dev.mitra.account.sealing.RandomSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.PublicKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Finds API clients that show who they are.
@ApplicationScoped
public class AuthenticateClient {

    private final ApiClients clients;
    private final ClientCredentials credentials;
    private final InstantSource time;

    AuthenticateClient(ApiClients clients, ClientCredentials credentials, InstantSource time) {
        this.clients = clients;
        this.credentials = credentials;
        this.time = time;
    }

    @Transactional
    public Optional<ApiClient> bySecret(ApiClientId id, ClientSecret secret) {
        return clients.authenticate(id, secret);
    }

    /// The client, unless it was revoked.
    @Transactional
    public Optional<ApiClient> find(ApiClientId id) {
        return clients.find(id);
    }

    /// The keys of a client that was not revoked.
    @Transactional
    public List<PublicKey> keys(ApiClientId id) {
        return clients.find(id).map(client -> credentials.keys(client.id())).orElseGet(List::of).stream()
                .map(ClientKey::publicKey)
                .toList();
    }

    /// False when the assertion was used before.
    @Transactional
    public boolean useOnce(ApiClientId id, String jti, Instant end) {
        return credentials.useAssertion(id, new RandomSecret(jti).hash(), end, time.instant());
    }
}
