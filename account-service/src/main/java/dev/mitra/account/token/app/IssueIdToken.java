package dev.mitra.account.token.app;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.claims.AccessTokenHash;
import dev.mitra.account.access.Access;
import dev.mitra.account.person.Account;
import dev.mitra.account.token.AccessToken;
import dev.mitra.account.token.PersonClaims;
import dev.mitra.account.token.TokenTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Issues ID tokens (OpenID Connect Core 1.0, 2): for one application, about one log-in.
@ApplicationScoped
public class IssueIdToken {

    private final SignTokens signTokens;
    private final InstantSource time;
    private final String issuer;

    IssueIdToken(SignTokens signTokens, InstantSource time, @ConfigProperty(name = "mitra.issuer") String issuer) {
        this.signTokens = signTokens;
        this.time = time;
        this.issuer = issuer;
    }

    /// @param access the access token that comes with it; its hash binds the two
    public String issue(Account.Active account, Access access, TokenTerms terms, AccessToken beside) {
        var now = time.instant();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", issuer);
        claims.put("aud", terms.application());
        claims.put("sub", account.id().external());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(IssueAccessToken.LIFETIME).getEpochSecond());
        claims.put("auth_time", terms.authenticatedAt().getEpochSecond());
        claims.put("amr", terms.methods());
        claims.put("sid", terms.session());
        claims.put("at_hash", hash(beside));
        terms.nonce().ifPresent(nonce -> claims.put("nonce", nonce));
        claims.putAll(new PersonClaims(account, access).of(terms.scopes()));
        return signTokens.sign("JWT", claims);
    }

    private static String hash(AccessToken token) {
        return AccessTokenHash.compute(new BearerAccessToken(token.value()), JWSAlgorithm.ES256, null)
                .getValue();
    }
}
