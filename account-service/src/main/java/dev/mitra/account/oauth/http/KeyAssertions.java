package dev.mitra.account.oauth.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.JWTAuthenticationClaimsSet;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.auth.verifier.ClientAuthenticationVerifier;
import com.nimbusds.oauth2.sdk.auth.verifier.ClientCredentialsSelector;
import com.nimbusds.oauth2.sdk.auth.verifier.Context;
import com.nimbusds.oauth2.sdk.auth.verifier.InvalidClientException;
import com.nimbusds.oauth2.sdk.auth.verifier.JWTAudienceCheck;
import com.nimbusds.oauth2.sdk.auth.verifier.PKIClientX509CertificateBindingVerifier;
import com.nimbusds.oauth2.sdk.id.Audience;
import com.nimbusds.oauth2.sdk.id.ClientID;
import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.client.app.AuthenticateClient;
import dev.mitra.kernel.TypeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Verifies private_key_jwt (RFC 7523): signed by a key that the client registered, for our token endpoint or issuer,
/// short-lived, and each used once.
@ApplicationScoped
class KeyAssertions {

    static final List<JWSAlgorithm> ALGORITHMS = List.of(JWSAlgorithm.ES256, JWSAlgorithm.RS256, JWSAlgorithm.PS256);
    private static final long LONGEST_SECONDS = 600;

    private final AuthenticateClient authenticateClient;
    private final ClientAuthenticationVerifier<Void> verifier;

    KeyAssertions(AuthenticateClient authenticateClient, @ConfigProperty(name = "mitra.issuer") String issuer) {
        this.authenticateClient = authenticateClient;
        this.verifier = new ClientAuthenticationVerifier<>(
                new RegisteredKeys(),
                (PKIClientX509CertificateBindingVerifier<Void>) null,
                Set.of(new Audience(issuer), new Audience(issuer + "/oauth2/token")),
                JWTAudienceCheck.LEGACY,
                null, // a check before the use lets two at once pass; the use itself decides
                LONGEST_SECONDS);
    }

    CallingClient verify(PrivateKeyJWT assertion) {
        try {
            verifier.verify(assertion, null, null);
        } catch (InvalidClientException | JOSEException refused) {
            return new CallingClient.Refused();
        }
        var claims = assertion.getJWTAuthenticationClaimsSet();
        return client(assertion.getClientID())
                .filter(id -> claims.getJWTID() != null)
                .filter(id -> authenticateClient.useOnce(id, claims.getJWTID().getValue(), end(claims)))
                .flatMap(authenticateClient::find)
                .<CallingClient>map(CallingClient.Partner::new)
                .orElseGet(CallingClient.Refused::new);
    }

    private static Instant end(JWTAuthenticationClaimsSet claims) {
        return claims.toJSONObject().get("exp") instanceof Number seconds
                ? Instant.ofEpochSecond(seconds.longValue())
                : Instant.EPOCH; // never: an assertion without an end was refused before
    }

    private static Optional<ApiClientId> client(ClientID id) {
        return TypeId.parse(ApiClientId.PREFIX, id.getValue()).map(ApiClientId::new);
    }

    private final class RegisteredKeys implements ClientCredentialsSelector<Void> {
        @Override
        public List<Secret> selectClientSecrets(
                ClientID client, ClientAuthenticationMethod method, @Nullable Context<Void> context) {
            return List.of();
        }

        /// By the registered keys alone: what the header names (jku, jwk, x5u) is not looked at.
        @Override
        public List<? extends PublicKey> selectPublicKeys(
                ClientID client,
                ClientAuthenticationMethod method,
                JWSHeader header,
                boolean again,
                @Nullable Context<Void> context) {
            if (!ALGORITHMS.contains(header.getAlgorithm())) {
                return List.of();
            }
            return client(client).map(authenticateClient::keys).orElseGet(List::of);
        }
    }
}
