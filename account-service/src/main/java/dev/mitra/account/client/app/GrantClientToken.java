package dev.mitra.account.client.app;

import dev.mitra.account.access.Access;
import dev.mitra.account.access.app.GatherAccess;
import dev.mitra.account.client.ApiClient;
import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.client.ApiClients;
import dev.mitra.account.client.ClientGrant;
import dev.mitra.account.client.ClientSecret;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.token.app.IssueAccessToken;
import dev.mitra.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.TreeSet;

/// Gives a partner's program a token: it may what a reseller may, and nothing else that its owner may.
@ApplicationScoped
public class GrantClientToken {

    private final ApiClients clients;
    private final Accounts accounts;
    private final GatherAccess gatherAccess;
    private final IssueAccessToken issueAccessToken;
    private final InstantSource time;

    GrantClientToken(
            ApiClients clients,
            Accounts accounts,
            GatherAccess gatherAccess,
            IssueAccessToken issueAccessToken,
            InstantSource time) {
        this.clients = clients;
        this.accounts = accounts;
        this.gatherAccess = gatherAccess;
        this.issueAccessToken = issueAccessToken;
        this.time = time;
    }

    @Transactional
    public ClientGrant grant(ApiClientId id, ClientSecret secret) {
        return clients.authenticate(id, secret).map(this::grant).orElseGet(ClientGrant.InvalidClient::new);
    }

    private ClientGrant grant(ApiClient client) {
        var access = gatherAccess.of(client.owner());
        return owner(client)
                .filter(_ -> access.reseller().isPresent())
                .map(owner -> grant(client, owner, access))
                .orElseGet(ClientGrant.NotNow::new);
    }

    private ClientGrant grant(ApiClient client, Account.Active owner, Access access) {
        clients.used(client.id(), time.instant());
        var narrowed = new Access(new TreeSet<>(java.util.Set.of(Roles.RESELLER)), access.reseller());
        return new ClientGrant.Granted(issueAccessToken.forClient(owner, narrowed, client.id()));
    }

    private Optional<Account.Active> owner(ApiClient client) {
        return accounts.find(client.owner())
                .filter(Account.Active.class::isInstance)
                .map(Account.Active.class::cast);
    }
}
