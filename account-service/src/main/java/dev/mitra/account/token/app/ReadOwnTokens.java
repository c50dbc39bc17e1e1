package dev.mitra.account.token.app;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.mitra.account.token.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Key;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reads tokens that we signed ourselves, where they come back to us: at userinfo, introspection, revocation and
/// log-out. The algorithm is fixed, the key comes from our list by its kid; what the header says else (jku, jwk, x5u)
/// is never looked at.
@ApplicationScoped
public class ReadOwnTokens {

    private final KeyRings keyRings;
    private final InstantSource time;
    private final String issuer;
    private final IssueAccessToken issueAccessToken;

    ReadOwnTokens(
            KeyRings keyRings,
            InstantSource time,
            IssueAccessToken issueAccessToken,
            @ConfigProperty(name = "mitra.issuer") String issuer) {
        this.keyRings = keyRings;
        this.time = time;
        this.issueAccessToken = issueAccessToken;
        this.issuer = issuer;
    }

    /// The claims of an access token of ours that has not expired.
    public Optional<JWTClaimsSet> accessToken(String token) {
        return read(token, "at+jwt").filter(this::isInTime);
    }

    /// The same, when it was made for the userinfo endpoint.
    public Optional<JWTClaimsSet> forUserInfo(String token) {
        return accessToken(token).filter(claims -> claims.getAudience().contains(issueAccessToken.userInfo()));
    }

    /// The claims of an ID token of ours, which may have expired since (OpenID Connect RP-Initiated Logout, 2).
    public Optional<JWTClaimsSet> idToken(String token) {
        return read(token, "JWT");
    }

    private boolean isInTime(JWTClaimsSet claims) {
        return claims.toJSONObject().get("exp") instanceof Number end
                && time.instant().isBefore(Instant.ofEpochSecond(end.longValue()));
    }

    private Optional<JWTClaimsSet> read(String token, String type) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(type)));
        processor.setJWSKeySelector((header, _) -> keys(header));
        processor.setJWTClaimsSetVerifier(null); // times are judged above, by our clock
        try {
            return Optional.of(processor.process(token, null)).filter(claims -> issuer.equals(claims.getIssuer()));
        } catch (java.text.ParseException | BadJOSEException | JOSEException notOurs) {
            return Optional.empty();
        }
    }

    private List<Key> keys(JWSHeader header) {
        if (!JWSAlgorithm.ES256.equals(header.getAlgorithm())) {
            return List.of();
        }
        return keyRings.published(String.valueOf(header.getKeyID())).stream()
                .<Key>map(SigningKey::publicKey)
                .toList();
    }
}
