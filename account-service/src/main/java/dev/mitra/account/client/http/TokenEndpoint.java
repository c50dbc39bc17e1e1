package dev.mitra.account.client.http;

import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.client.ClientGrant;
import dev.mitra.account.client.ClientSecret;
import dev.mitra.account.client.app.GrantClientToken;
import dev.mitra.kernel.TypeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Reads token requests and writes their answers with Nimbus' words.
@ApplicationScoped
class TokenEndpoint {

    private static final int MOST_FORM = 8_000;

    private final GrantClientToken grantClientToken;
    private final URI address;

    TokenEndpoint(GrantClientToken grantClientToken, @ConfigProperty(name = "mitra.issuer") String issuer) {
        this.grantClientToken = grantClientToken;
        this.address = URI.create(issuer + "/oauth2/token");
    }

    TokenResponse answer(String form, @Nullable String authorization) {
        if (form.length() > MOST_FORM || hasRepeatedParameter(form)) {
            return refusal(OAuth2Error.INVALID_REQUEST);
        }
        try {
            return grant(TokenRequest.parse(message(form, authorization)));
        } catch (ParseException malformed) {
            var reason = malformed.getErrorObject();
            return refusal(reason == null ? OAuth2Error.INVALID_REQUEST : reason);
        }
    }

    /// RFC 6749, section 3.2: parameters must not be included more than once.
    private static boolean hasRepeatedParameter(String form) {
        return URLUtils.parseParameters(form).values().stream().anyMatch(values -> values.size() > 1);
    }

    private TokenResponse grant(TokenRequest request) {
        if (!(request.getAuthorizationGrant() instanceof ClientCredentialsGrant)) {
            return refusal(OAuth2Error.UNSUPPORTED_GRANT_TYPE);
        }
        if (!(request.getClientAuthentication() instanceof PlainClientSecret credentials)) {
            return refusal(OAuth2Error.INVALID_CLIENT);
        }
        var secret = new ClientSecret(credentials.getClientSecret().getValue());
        return TypeId.parse(ApiClientId.PREFIX, credentials.getClientID().getValue())
                .map(id -> answer(grantClientToken.grant(new ApiClientId(id), secret)))
                .orElseGet(() -> refusal(OAuth2Error.INVALID_CLIENT));
    }

    private static TokenResponse answer(ClientGrant grant) {
        return switch (grant) {
            case ClientGrant.Granted(var token) ->
                new AccessTokenResponse(new Tokens(
                        new BearerAccessToken(token.value(), token.lifetime().toSeconds(), null), null));
            case ClientGrant.InvalidClient() -> refusal(OAuth2Error.INVALID_CLIENT);
            case ClientGrant.NotNow() -> refusal(OAuth2Error.UNAUTHORIZED_CLIENT);
        };
    }

    private static TokenResponse refusal(ErrorObject reason) {
        return new TokenErrorResponse(reason);
    }

    private HTTPRequest message(String form, @Nullable String authorization) throws ParseException {
        var message = new HTTPRequest(HTTPRequest.Method.POST, address);
        message.setContentType("application/x-www-form-urlencoded");
        message.setBody(form);
        if (authorization != null) {
            message.setAuthorization(authorization);
        }
        return message;
    }
}
