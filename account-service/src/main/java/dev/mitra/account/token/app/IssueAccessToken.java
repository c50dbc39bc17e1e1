package dev.mitra.account.token.app;

import dev.mitra.account.access.Access;
import dev.mitra.account.person.Account;
import dev.mitra.account.token.AccessToken;
import dev.mitra.account.token.PersonClaims;
import dev.mitra.account.token.Scopes;
import dev.mitra.account.token.TokenTerms;
import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import dev.mitra.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Issues access tokens (RFC 9068): ES256, ten minutes, for the services that their scopes name.
@ApplicationScoped
public class IssueAccessToken {

    static final Duration LIFETIME = Duration.ofMinutes(10);

    private final SignTokens signTokens;
    private final InstantSource time;
    private final String issuer;

    IssueAccessToken(SignTokens signTokens, InstantSource time, @ConfigProperty(name = "mitra.issuer") String issuer) {
        this.signTokens = signTokens;
        this.time = time;
        this.issuer = issuer;
    }

    /// For a person who logged in with us directly: all services. Groups stand in no access token: any customer can add
    /// one to a reseller, and a header that carries hundreds is refused everywhere.
    public AccessToken forPerson(Account.Active account, Access access) {
        var claims = claims(account, access, Scopes.audience(Scopes.SERVICES));
        claims.putAll(new PersonClaims(account, access).of(Set.of(Scopes.EMAIL, Scopes.PROFILE)));
        return sign(claims);
    }

    /// For a program of the account's: it acts for the account and is not the person.
    public AccessToken forClient(Account.Active owner, Access access, Id client, Set<String> scopes) {
        var claims = claims(owner, access, Scopes.audience(scopes));
        claims.put("client_id", client.external());
        claims.put("scope", String.join(" ", scopes));
        return sign(claims);
    }

    /// For the vendor's mail gateway: it acts for nobody.
    public AccessToken forMailGateway(Id client) {
        var claims = claims(client, Set.of(Roles.MAIL_GATEWAY), Scopes.audience(List.of("reseller")));
        claims.put("client_id", client.external());
        claims.put("scope", Scopes.INBOUND_MAILS);
        return sign(claims);
    }

    /// For an application in which a person logged in: the services that the person's consent names, and our
    /// userinfo endpoint.
    public AccessToken forApplication(Account.Active account, Access access, TokenTerms terms) {
        var audience = new ArrayList<>(Scopes.audience(terms.scopes()));
        var told = new TreeSet<>(terms.scopes());
        told.remove(Scopes.GROUPS);
        if (audience.isEmpty()) {
            told.remove(Scopes.ROLES);
        }
        audience.add(userInfo());
        var claims = claims(account, access, audience);
        if (audience.size() == 1) {
            claims.remove("roles");
            claims.remove("reseller_id");
            claims.remove("organisations");
        }
        claims.putAll(new PersonClaims(account, access).of(told));
        claims.put("client_id", terms.application());
        claims.put("scope", String.join(" ", terms.scopes()));
        claims.put("sid", terms.session());
        claims.put("grant_id", terms.grant().toString());
        claims.put("auth_time", terms.authenticatedAt().getEpochSecond());
        return sign(claims);
    }

    /// The audience of tokens that are good for the userinfo endpoint.
    String userInfo() {
        return issuer + "/oauth2/userinfo";
    }

    private Map<String, Object> claims(Account.Active account, Access access, List<String> audience) {
        var claims = claims(account.id(), access.roles(), audience);
        access.reseller().ifPresent(reseller -> claims.put("reseller_id", reseller.external()));
        if (!access.organisations().isEmpty()) {
            claims.put(
                    "organisations",
                    access.organisations().stream().map(Id::external).toList());
        }
        return claims;
    }

    private Map<String, Object> claims(Id subject, Collection<String> roles, List<String> audience) {
        var now = time.instant();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", issuer);
        claims.put("aud", audience);
        claims.put("sub", subject.external());
        claims.put("roles", List.copyOf(roles));
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(LIFETIME).getEpochSecond());
        claims.put("jti", UuidV7.random().toString());
        return claims;
    }

    private AccessToken sign(Map<String, Object> claims) {
        return new AccessToken(signTokens.sign("at+jwt", claims), LIFETIME);
    }
}
