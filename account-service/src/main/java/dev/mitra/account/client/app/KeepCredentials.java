package dev.mitra.account.client.app;

import dev.mitra.account.client.ApiClient;
import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.client.ApiClients;
import dev.mitra.account.client.ClientCredentials;
import dev.mitra.account.client.ClientKey;
import dev.mitra.account.client.ClientSecret;
import dev.mitra.account.client.Credential;
import dev.mitra.account.client.Credential.Kind;
import dev.mitra.account.client.CredentialId;
import dev.mitra.account.client.Keeper;
import dev.mitra.account.client.Keeping;
import dev.mitra.account.person.Accounts;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The secrets and keys of API clients: one more, then the old one goes.
@ApplicationScoped
public class KeepCredentials {

    private final ApiClients clients;
    private final ClientCredentials credentials;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final InstantSource time;

    KeepCredentials(
            ApiClients clients,
            ClientCredentials credentials,
            Accounts accounts,
            AuditTrail audit,
            InstantSource time) {
        this.clients = clients;
        this.credentials = credentials;
        this.accounts = accounts;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public Keeping addSecret(Keeper keeper, ApiClientId client) {
        return add(keeper, client, Kind.SECRET, () -> {
            var secret = ClientSecret.random();
            return new Keeping.NewSecret(credentials.add(client, secret, time.instant()), secret);
        });
    }

    @Transactional
    public Keeping addKey(Keeper keeper, ApiClientId client, ClientKey key) {
        return add(keeper, client, Kind.KEY, () -> new Keeping.NewKey(credentials.add(client, key, time.instant())));
    }

    /// Empty when there is no such client that this one keeps.
    @Transactional
    public Optional<List<Credential>> of(Keeper keeper, ApiClientId client) {
        return kept(keeper, client).map(found -> credentials.of(found.id()));
    }

    /// False when there is no such client that this one keeps, or the client has no such secret or key.
    @Transactional
    public boolean remove(Keeper keeper, ApiClientId client, CredentialId id) {
        boolean removed = kept(keeper, client)
                .filter(found -> credentials.remove(found.id(), id))
                .isPresent();
        if (removed) {
            audit.record(
                    keeper.account().external(), "ApiClientCredentialRemoved", client.external(), id.external(), null);
        }
        return removed;
    }

    /// Two at once take turns at the owner's row, so that none slips past the limit.
    private Keeping add(Keeper keeper, ApiClientId client, Kind kind, Supplier<Keeping> adding) {
        var found = kept(keeper, client);
        if (found.isEmpty()) {
            return new Keeping.NotThere();
        }
        accounts.lock(found.get().owner());
        long have = credentials.of(client).stream()
                .filter(credential -> credential.kind() == kind)
                .count();
        if (have >= Credential.MOST_OF_A_KIND) {
            return new Keeping.TooMany();
        }
        var added = adding.get();
        audit.record(keeper.account().external(), "ApiClientCredentialAdded", client.external(), null, kind.name());
        return added;
    }

    private Optional<ApiClient> kept(Keeper keeper, ApiClientId client) {
        return clients.find(client).filter(keeper::keeps);
    }
}
