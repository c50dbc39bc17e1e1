package dev.mitra.account.oauth.http;

import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import dev.mitra.account.application.Application;
import dev.mitra.account.client.ApiClient;
import dev.mitra.account.client.ClientGrant;
import dev.mitra.account.client.app.GrantClientToken;
import dev.mitra.account.grant.Code;
import dev.mitra.account.grant.Exchange;
import dev.mitra.account.grant.app.ExchangeCode;
import dev.mitra.account.grant.app.RotateRefresh;
import dev.mitra.account.oauth.IssuedTokens;
import dev.mitra.account.oauth.app.IssueTokens;
import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.account.token.AccessToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Reads token requests and writes their answers with Nimbus' words.
@ApplicationScoped
class TokenEndpoint {

    private final CallingClients callingClients;
    private final GrantClientToken grantClientToken;
    private final ExchangeCode exchangeCode;
    private final RotateRefresh rotateRefresh;
    private final IssueTokens issueTokens;

    TokenEndpoint(
            CallingClients callingClients,
            GrantClientToken grantClientToken,
            ExchangeCode exchangeCode,
            RotateRefresh rotateRefresh,
            IssueTokens issueTokens) {
        this.callingClients = callingClients;
        this.grantClientToken = grantClientToken;
        this.exchangeCode = exchangeCode;
        this.rotateRefresh = rotateRefresh;
        this.issueTokens = issueTokens;
    }

    TokenResponse answer(HTTPRequest message) {
        try {
            var request = TokenRequest.parse(message);
            return switch (request.getAuthorizationGrant()) {
                case ClientCredentialsGrant _ -> answer(request, callingClients.of(request.getClientAuthentication()));
                case AuthorizationCodeGrant _, RefreshTokenGrant _ -> answer(request, callingClients.of(request));
                default -> new TokenErrorResponse(OAuth2Error.UNSUPPORTED_GRANT_TYPE);
            };
        } catch (ParseException malformed) {
            return new TokenErrorResponse(Forms.reason(malformed));
        }
    }

    private TokenResponse answer(TokenRequest request, CallingClient client) {
        return switch (client) {
            case CallingClient.Refused() -> new TokenErrorResponse(OAuth2Error.INVALID_CLIENT);
            case CallingClient.Partner(var partner) -> forPartner(request, partner);
            case CallingClient.Known(var application) -> forApplication(request, application);
        };
    }

    private TokenResponse forPartner(TokenRequest request, ApiClient partner) {
        if (!(request.getAuthorizationGrant() instanceof ClientCredentialsGrant)) {
            return new TokenErrorResponse(OAuth2Error.UNAUTHORIZED_CLIENT);
        }
        var wished = request.getScope() == null
                ? List.<String>of()
                : request.getScope().toStringList();
        return switch (grantClientToken.grant(partner, wished)) {
            case ClientGrant.Granted(var token, var scopes) ->
                new AccessTokenResponse(new Tokens(bearer(token, scopes), null));
            case ClientGrant.NoScope() -> new TokenErrorResponse(OAuth2Error.INVALID_SCOPE);
            case ClientGrant.NotNow() -> new TokenErrorResponse(OAuth2Error.UNAUTHORIZED_CLIENT);
        };
    }

    private TokenResponse forApplication(TokenRequest request, Application application) {
        return switch (request.getAuthorizationGrant()) {
            case AuthorizationCodeGrant grant -> issued(request, exchangeCode.exchange(application.id(), shown(grant)));
            case RefreshTokenGrant grant ->
                issued(
                        request,
                        rotateRefresh.rotate(
                                application.id(),
                                new RandomSecret(grant.getRefreshToken().getValue())));
            default -> new TokenErrorResponse(OAuth2Error.UNAUTHORIZED_CLIENT);
        };
    }

    private static Code.Shown shown(AuthorizationCodeGrant grant) {
        return new Code.Shown(
                new RandomSecret(grant.getAuthorizationCode().getValue()),
                Optional.ofNullable(grant.getRedirectionURI()).map(URI::toString),
                Optional.ofNullable(grant.getCodeVerifier())
                        .map(verifier -> CodeChallenge.compute(CodeChallengeMethod.S256, verifier)
                                .getValue()));
    }

    private TokenResponse issued(TokenRequest request, Exchange exchange) {
        return switch (exchange) {
            case Exchange.Done(var grant, var nonce, var refresh) -> {
                var scopes = new LinkedHashSet<>(grant.scopes());
                if (request.getScope() != null) {
                    scopes.retainAll(request.getScope().toStringList());
                }
                yield issueTokens
                        .issue(grant, scopes, nonce)
                        .map(tokens -> response(tokens, refresh))
                        .orElseGet(() -> new TokenErrorResponse(OAuth2Error.INVALID_GRANT));
            }
            case Exchange.Refused(), Exchange.Reused() -> new TokenErrorResponse(OAuth2Error.INVALID_GRANT);
        };
    }

    private static TokenResponse response(IssuedTokens tokens, Optional<RandomSecret> refresh) {
        var access = bearer(tokens.access(), tokens.scopes());
        var next = refresh.map(secret -> new RefreshToken(secret.text())).orElse(null);
        return tokens.idToken()
                .<TokenResponse>map(id -> new OIDCTokenResponse(new OIDCTokens(id, access, next)))
                .orElseGet(() -> new AccessTokenResponse(new Tokens(access, next)));
    }

    private static BearerAccessToken bearer(AccessToken token, Collection<String> scopes) {
        return new BearerAccessToken(token.value(), token.lifetime().toSeconds(), Scope.parse(scopes));
    }
}
