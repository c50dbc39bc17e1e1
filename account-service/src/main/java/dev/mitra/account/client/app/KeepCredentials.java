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
import dev.mitra.account.client.Keeping;
import dev.mitra.account.person.Accounts;
import dev.mitra.kernel.AccountId;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The secrets and keys of an account's own API clients: one more, then the old one goes.
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
    public Keeping addSecret(AccountId owner, ApiClientId client) {
        return add(owner, client, Kind.SECRET, () -> {
            var secret = ClientSecret.random();
            return new Keeping.NewSecret(credentials.add(client, secret, time.instant()), secret);
        });
    }

    @Transactional
    public Keeping addKey(AccountId owner, ApiClientId client, ClientKey key) {
        return add(owner, client, Kind.KEY, () -> new Keeping.NewKey(credentials.add(client, key, time.instant())));
    }

    /// Empty when the account owns no such client.
    @Transactional
    public Optional<List<Credential>> of(AccountId owner, ApiClientId client) {
        return owned(owner, client).map(found -> credentials.of(found.id()));
    }

    /// False when the account owns no such client, or the client has no such secret or key.
    @Transactional
    public boolean remove(AccountId owner, ApiClientId client, CredentialId id) {
        boolean removed = owned(owner, client)
                .filter(found -> credentials.remove(found.id(), id))
                .isPresent();
        if (removed) {
            audit.record(owner.external(), "ApiClientCredentialRemoved", client.external(), id.external(), null);
        }
        return removed;
    }

    /// Two at once take turns at the account's row, so that none slips past the limit.
    private Keeping add(AccountId owner, ApiClientId client, Kind kind, Supplier<Keeping> adding) {
        if (owned(owner, client).isEmpty()) {
            return new Keeping.NotThere();
        }
        accounts.lock(owner);
        long have = credentials.of(client).stream()
                .filter(credential -> credential.kind() == kind)
                .count();
        if (have >= Credential.MOST_OF_A_KIND) {
            return new Keeping.TooMany();
        }
        var added = adding.get();
        audit.record(owner.external(), "ApiClientCredentialAdded", client.external(), null, kind.name());
        return added;
    }

    private Optional<ApiClient> owned(AccountId owner, ApiClientId client) {
        return clients.find(client).filter(found -> found.owner().equals(owner));
    }
}
