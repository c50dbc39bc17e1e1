package dev.mitra.account.client.app;

import dev.mitra.account.client.ApiClient;
import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.client.ApiClients;
import dev.mitra.account.client.ClientCredentials;
import dev.mitra.account.client.ClientSecret;
import dev.mitra.account.client.Keeper;
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

/// API clients: registering, listing, revoking. An account keeps its own, administrators those of the vendor.
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
        return register(Keeper.owner(owner), ApiClient.register(owner, name, scopes, time.instant()));
    }

    /// A gateway of the vendor's for inbound mails.
    @Transactional
    public Registration registerMailGateway(AccountId by, PlainName name) {
        return register(Keeper.administrator(by), ApiClient.mailGateway(by, name, time.instant()));
    }

    private Registration register(Keeper keeper, ApiClient client) {
        accounts.lock(keeper.account());
        if (kept(keeper).size() >= ApiClient.MOST_PER_ACCOUNT) {
            return new Registration.TooMany();
        }
        var secret = ClientSecret.random();
        clients.add(client);
        credentials.add(client.id(), secret, client.createdAt());
        audit.record(
                keeper.account().external(),
                "ApiClientRegistered",
                client.id().external(),
                null,
                client.kind() + " " + client.name().text());
        return new Registration.Done(client, secret);
    }

    @Transactional
    public List<ApiClient> kept(Keeper keeper) {
        return switch (keeper.kind()) {
            case RESELLER -> clients.ownedBy(keeper.account());
            case MAIL_GATEWAY -> clients.mailGateways();
        };
    }

    /// False when there is no such client that this one keeps.
    @Transactional
    public boolean revoke(Keeper keeper, ApiClientId id) {
        boolean revoked = clients.find(id).filter(keeper::keeps).isPresent();
        if (revoked) {
            clients.revoke(id, time.instant());
            audit.record(keeper.account().external(), "ApiClientRevoked", id.external(), null, null);
        }
        return revoked;
    }
}
