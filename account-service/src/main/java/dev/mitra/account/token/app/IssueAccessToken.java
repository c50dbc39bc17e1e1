package dev.mitra.account.token.app;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import dev.mitra.account.access.Access;
import dev.mitra.account.person.Account;
import dev.mitra.account.token.AccessToken;
import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Issues access tokens (RFC 9068): ES256, ten minutes, for the five services.
@ApplicationScoped
public class IssueAccessToken {

    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final List<String> AUDIENCE =
            List.of("account-service", "reseller-service", "order-service", "billing-service", "license-service");

    private final KeyRings keyRings;
    private final InstantSource time;
    private final String issuer;

    IssueAccessToken(KeyRings keyRings, InstantSource time, @ConfigProperty(name = "mitra.issuer") String issuer) {
        this.keyRings = keyRings;
        this.time = time;
        this.issuer = issuer;
    }

    /// For a person who logged in.
    public AccessToken forPerson(Account.Active account, Access access) {
        var claims = claims(account, access);
        claims.put("email", account.email().canonical());
        claims.put("email_verified", true);
        claims.put("name", account.name().text());
        claims.put("locale", account.language().tag());
        claims.put("groups", List.copyOf(access.groups()));
        return sign(claims);
    }

    /// For a program of the account's: it acts for the account and is not the person.
    public AccessToken forClient(Account.Active owner, Access access, Id client) {
        var claims = claims(owner, access);
        claims.put("client_id", client.external());
        return sign(claims);
    }

    private Map<String, Object> claims(Account.Active account, Access access) {
        var now = time.instant();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", issuer);
        claims.put("aud", AUDIENCE);
        claims.put("sub", account.id().external());
        claims.put("roles", List.copyOf(access.roles()));
        access.reseller().ifPresent(reseller -> claims.put("reseller_id", reseller.external()));
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(LIFETIME).getEpochSecond());
        claims.put("jti", UuidV7.random().toString());
        return claims;
    }

    private AccessToken sign(Map<String, Object> claims) {
        var key = keyRings.signer();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.kid())
                .build();
        var token = new JWSObject(header, new Payload(claims));
        try {
            token.sign(new ECDSASigner(key.privateKey(), Curve.P_256));
        } catch (JOSEException broken) {
            throw new IllegalStateException("signing key " + key.kid() + " does not sign", broken);
        }
        return new AccessToken(token.serialize(), LIFETIME);
    }
}
