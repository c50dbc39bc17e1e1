package dev.mitra.account.client.app;

import dev.mitra.account.client.ApiClient;
import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.client.ApiClients;
import dev.mitra.account.client.ClientCredentials;
import dev.mitra.account.client.ClientSecret;
import dev.mitra.account.client.Registration;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.person.PlainName;
import dev.mitra.kernel.AccountId;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/// An account's own API clients: registering, listing, revoking.
@ApplicationScoped
public class KeepApiClients {

    private final ApiClients clients;
    private final ClientCredentials credentials;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final InstantSource time;

    KeepApiClients(
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

    /// Two at once take turns at the account's row, so that none slips past the limit.
    @Transactional
    public Registration register(AccountId owner, PlainName name, Set<String> scopes) {
        accounts.lock(owner);
        if (clients.ownedBy(owner).size() >= ApiClient.MOST_PER_ACCOUNT) {
            return new Registration.TooMany();
        }
        var now = time.instant();
        var client = ApiClient.register(owner, name, scopes, now);
        var secret = ClientSecret.random();
        clients.add(client);
        credentials.add(client.id(), secret, now);
        audit.record(owner.external(), "ApiClientRegistered", client.id().external(), null, name.text());
        return new Registration.Done(client, secret);
    }

    @Transactional
    public List<ApiClient> ownedBy(AccountId owner) {
        return clients.ownedBy(owner);
    }

    /// False when the account owns no such client.
    @Transactional
    public boolean revoke(AccountId owner, ApiClientId id) {
        boolean revoked = clients.revoke(owner, id, time.instant());
        if (revoked) {
            audit.record(owner.external(), "ApiClientRevoked", id.external(), null, null);
        }
        return revoked;
    }
}
