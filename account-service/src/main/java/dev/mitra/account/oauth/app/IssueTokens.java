package dev.mitra.account.oauth.app;

import dev.mitra.account.access.app.GatherAccess;
import dev.mitra.account.grant.Grant;
import dev.mitra.account.oauth.IssuedTokens;
import dev.mitra.account.person.Account;
import dev.mitra.account.person.Accounts;
import dev.mitra.account.token.PersonClaims;
import dev.mitra.account.token.Scopes;
import dev.mitra.account.token.TokenTerms;
import dev.mitra.account.token.app.IssueAccessToken;
import dev.mitra.account.token.app.IssueIdToken;
import dev.mitra.kernel.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Issues the tokens of a grant, with what its person may do now.
@ApplicationScoped
public class IssueTokens {

    private final Accounts accounts;
    private final GatherAccess gatherAccess;
    private final IssueAccessToken issueAccessToken;
    private final IssueIdToken issueIdToken;

    IssueTokens(
            Accounts accounts,
            GatherAccess gatherAccess,
            IssueAccessToken issueAccessToken,
            IssueIdToken issueIdToken) {
        this.accounts = accounts;
        this.gatherAccess = gatherAccess;
        this.issueAccessToken = issueAccessToken;
        this.issueIdToken = issueIdToken;
    }

    /// Empty when the account is not there any more.
    ///
    /// @param scopes those of the grant, or fewer
    @Transactional
    public Optional<IssuedTokens> issue(Grant grant, Set<String> scopes, Optional<String> nonce) {
        var terms = new TokenTerms(
                grant.application(),
                scopes,
                grant.session().external(),
                grant.id().value(),
                grant.authenticatedAt(),
                grant.methods(),
                nonce);
        return active(grant.account()).map(account -> issue(account, terms));
    }

    /// What the userinfo endpoint tells of the person of a grant.
    @Transactional
    public Optional<Map<String, Object>> claims(Grant grant, Set<String> scopes) {
        return active(grant.account()).map(account -> {
            var claims = new LinkedHashMap<String, Object>();
            claims.put("sub", account.id().external());
            claims.putAll(new PersonClaims(account, gatherAccess.of(account.id())).of(scopes));
            return claims;
        });
    }

    private IssuedTokens issue(Account.Active account, TokenTerms terms) {
        var access = gatherAccess.of(account.id());
        var token = issueAccessToken.forApplication(account, access, terms);
        Optional<String> idToken = terms.scopes().contains(Scopes.OPENID)
                ? Optional.of(issueIdToken.issue(account, access, terms, token))
                : Optional.empty();
        return new IssuedTokens(token, idToken, terms.scopes());
    }

    private Optional<Account.Active> active(AccountId id) {
        return accounts.find(id).filter(Account.Active.class::isInstance).map(Account.Active.class::cast);
    }
}
