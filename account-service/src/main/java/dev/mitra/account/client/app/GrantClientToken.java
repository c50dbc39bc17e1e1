package dev.mitra.account.client.app;

import dev.mitra.account.access.Access;
import dev.mitra.account.access.app.GatherAccess;
import dev.mitra.account.client.ApiClient;
import dev.mitra.account.client.ApiClients;
import dev.mitra.account.client.ClientGrant;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.token.app.IssueAccessToken;
import dev.mitra.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Gives a partner's program a token: it may what a reseller may, and nothing else that its owner may. A mail gateway
/// of the vendor's may hand mails over, whoever registered it.
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

    /// @param wished scopes; none means all that it may have
    @Transactional
    public ClientGrant grant(ApiClient client, Collection<String> wished) {
        var scopes = client.granted(wished);
        if (scopes.isEmpty()) {
            return new ClientGrant.NoScope();
        }
        if (client.kind() == ApiClient.Kind.MAIL_GATEWAY) {
            clients.used(client.id(), time.instant());
            return new ClientGrant.Granted(issueAccessToken.forMailGateway(client.id()), scopes);
        }
        var access = gatherAccess.of(client.owner());
        return owner(client)
                .filter(_ -> access.reseller().isPresent())
                .map(owner -> grant(client, owner, access, scopes))
                .orElseGet(ClientGrant.NotNow::new);
    }

    private ClientGrant grant(ApiClient client, Account.Active owner, Access access, Set<String> scopes) {
        clients.used(client.id(), time.instant());
        var token = issueAccessToken.forClient(owner, asReseller(access), client.id(), scopes);
        return new ClientGrant.Granted(token, scopes);
    }

    private static Access asReseller(Access access) {
        return new Access(new TreeSet<>(Set.of(Roles.RESELLER)), access.reseller());
    }

    private Optional<Account.Active> owner(ApiClient client) {
        return accounts.find(client.owner())
                .filter(Account.Active.class::isInstance)
                .map(Account.Active.class::cast);
    }
}
