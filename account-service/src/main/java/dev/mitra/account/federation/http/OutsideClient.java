package dev.mitra.account.federation.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import dev.mitra.account.federation.OutsideIssuer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// We as client of an outside issuer, with Nimbus' messages: authorization code with PKCE, and an ID token that was
/// signed by the issuer's published keys for us and for this errand.
@ApplicationScoped
class OutsideClient {

    private static final int TIMEOUT_MILLIS = 5_000;

    private final Map<String, OIDCProviderMetadata> known = new ConcurrentHashMap<>();
    private final String address;

    OutsideClient(@ConfigProperty(name = "mitra.account.public-url") String address) {
        this.address = address;
    }

    /// Each issuer answers to an address of its own, so that an answer cannot be taken for another's (RFC 9700,
    /// 4.4.2).
    URI callback(OutsideIssuer issuer) {
        return URI.create(address + "/outside/" + issuer.id() + "/callback");
    }

    /// Where the person logs in.
    ///
    /// @throws GeneralException when the issuer's metadata are not to be had, or name another issuer
    URI request(OutsideIssuer issuer, Errand errand) throws GeneralException, IOException {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "email", "profile"),
                        new ClientID(issuer.clientId()),
                        callback(issuer))
                .endpointURI(metadata(issuer).getAuthorizationEndpointURI())
                .state(new State(errand.state()))
                .nonce(new Nonce(errand.nonce()))
                .codeChallenge(new CodeVerifier(errand.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /// @param query what came back
    /// @throws GeneralException when anything about it is not as it must be
    IDTokenClaimsSet identity(OutsideIssuer issuer, Errand errand, String query) throws GeneralException, IOException {
        var metadata = metadata(issuer);
        var code =
                code(metadata, errand, AuthenticationResponseParser.parse(URI.create(callback(issuer) + "?" + query)));
        var exchange = new TokenRequest.Builder(
                        metadata.getTokenEndpointURI(),
                        new ClientSecretBasic(
                                new ClientID(issuer.clientId()),
                                new Secret(issuer.secret().text())),
                        new AuthorizationCodeGrant(code, callback(issuer), new CodeVerifier(errand.verifier())))
                .build();
        var message = exchange.toHTTPRequest();
        message.setConnectTimeout(TIMEOUT_MILLIS);
        message.setReadTimeout(TIMEOUT_MILLIS);
        var answer = OIDCTokenResponseParser.parse(message.send());
        if (!answer.indicatesSuccess()) {
            throw new GeneralException("the issuer gave no token");
        }
        var idToken =
                ((OIDCTokenResponse) answer.toSuccessResponse()).getOIDCTokens().getIDToken();
        if (idToken == null) {
            throw new GeneralException("the issuer gave no ID token");
        }
        return validated(issuer, metadata, idToken, errand);
    }

    private static AuthorizationCode code(OIDCProviderMetadata metadata, Errand errand, AuthenticationResponse answer)
            throws GeneralException {
        boolean ours = answer.getState() != null
                && errand.state().equals(answer.getState().getValue());
        boolean unnamed = answer.getIssuer() == null && !metadata.supportsAuthorizationResponseIssuerParam();
        boolean named = answer.getIssuer() != null && answer.getIssuer().equals(metadata.getIssuer());
        if (!ours || !(unnamed || named) || !answer.indicatesSuccess()) {
            throw new GeneralException("the answer is not one to this errand");
        }
        return Objects.requireNonNull(answer.toSuccessResponse().getAuthorizationCode(), "a success has a code");
    }

    /// Signature by the published keys and one fixed algorithm, iss, aud, azp, exp, iat and nonce
    /// (OpenID Connect Core 1.0, 3.1.3.7).
    private static IDTokenClaimsSet validated(
            OutsideIssuer issuer, OIDCProviderMetadata metadata, JWT idToken, Errand errand)
            throws GeneralException, IOException {
        var offered = Optional.ofNullable(metadata.getIDTokenJWSAlgs()).orElseGet(List::of);
        var algorithm = Stream.of(JWSAlgorithm.ES256, JWSAlgorithm.PS256, JWSAlgorithm.RS256)
                .filter(offered::contains)
                .filter(idToken.getHeader().getAlgorithm()::equals)
                .findFirst()
                .orElseThrow(() -> new GeneralException("the ID token is signed in a way that we do not take"));
        var validator = new IDTokenValidator(
                metadata.getIssuer(),
                new ClientID(issuer.clientId()),
                algorithm,
                metadata.getJWKSetURI().toURL(),
                new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, 100_000));
        try {
            var claims = validator.validate(idToken, new Nonce(errand.nonce()));
            // Nimbus leaves azp to us.
            if (claims.getAuthorizedParty() != null
                    && !claims.getAuthorizedParty().getValue().equals(issuer.clientId())) {
                throw new GeneralException("the ID token was made for another client");
            }
            return claims;
        } catch (BadJOSEException | JOSEException refused) {
            throw new GeneralException("the ID token is refused: " + refused.getMessage(), refused);
        }
    }

    private OIDCProviderMetadata metadata(OutsideIssuer issuer) throws GeneralException, IOException {
        var cached = known.get(issuer.id());
        if (cached == null) {
            cached = OIDCProviderMetadata.resolve(new Issuer(issuer.issuer()), TIMEOUT_MILLIS, TIMEOUT_MILLIS);
            known.put(issuer.id(), cached);
        }
        return cached;
    }
}
