package dev.mitra.account.oauth.http;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenIntrospectionSuccessResponse;
import com.nimbusds.oauth2.sdk.id.Audience;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.Subject;
import com.nimbusds.oauth2.sdk.token.AccessTokenType;
import dev.mitra.account.grant.Grant;
import dev.mitra.account.grant.app.LiveGrants;
import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.account.token.app.ReadOwnTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/// What there is to say about a token to the client that has it.
@ApplicationScoped
class Introspection {

    private final ReadOwnTokens readOwnTokens;
    private final LiveGrants liveGrants;

    Introspection(ReadOwnTokens readOwnTokens, LiveGrants liveGrants) {
        this.readOwnTokens = readOwnTokens;
        this.liveGrants = liveGrants;
    }

    Response of(String client, String token) {
        var found = readOwnTokens
                .accessToken(token)
                .filter(claims -> TokenClaims.client(claims).equals(client))
                .filter(this::isLive)
                .map(Introspection::access)
                .or(() -> liveGrants
                        .ofRefresh(new RandomSecret(token))
                        .filter(grant -> grant.application().equals(client))
                        .map(Introspection::refresh));
        var answer = found.orElseGet(() -> new TokenIntrospectionSuccessResponse.Builder(false))
                .build();
        return Forms.answer(answer.toHTTPResponse());
    }

    /// A program's token has no grant; that its client was not revoked shows in that it asks.
    private boolean isLive(JWTClaimsSet claims) {
        return TokenClaims.grant(claims)
                .map(grant -> liveGrants.find(grant).isPresent())
                .orElse(true);
    }

    private static TokenIntrospectionSuccessResponse.Builder access(JWTClaimsSet claims) {
        return new TokenIntrospectionSuccessResponse.Builder(true)
                .tokenType(AccessTokenType.BEARER)
                .clientID(new ClientID(TokenClaims.client(claims)))
                .scope(Scope.parse(TokenClaims.scopes(claims)))
                .subject(new Subject(claims.getSubject()))
                .audience(Audience.create(claims.getAudience()))
                .issuer(new Issuer(claims.getIssuer()))
                .issueTime(claims.getIssueTime())
                .expirationTime(claims.getExpirationTime());
    }

    private static TokenIntrospectionSuccessResponse.Builder refresh(Grant grant) {
        return new TokenIntrospectionSuccessResponse.Builder(true)
                .clientID(new ClientID(grant.application()))
                .scope(Scope.parse(grant.scopes()))
                .subject(new Subject(grant.account().external()));
    }
}
