package dev.mitra.account.oauth.http;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.token.BearerTokenError;
import dev.mitra.account.grant.app.LiveGrants;
import dev.mitra.account.oauth.app.IssueTokens;
import dev.mitra.account.token.Scopes;
import dev.mitra.account.token.app.ReadOwnTokens;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// What an application learns about the person who logged in (OpenID Connect Core 1.0, 5.3), as plain JSON. Roles and
/// groups are today's, not the token's.
@Path("/oauth2/userinfo")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class UserInfoResource {

    private static final String BEARER = "Bearer ";

    private final ReadOwnTokens readOwnTokens;
    private final LiveGrants liveGrants;
    private final IssueTokens issueTokens;

    UserInfoResource(ReadOwnTokens readOwnTokens, LiveGrants liveGrants, IssueTokens issueTokens) {
        this.readOwnTokens = readOwnTokens;
        this.liveGrants = liveGrants;
        this.issueTokens = issueTokens;
    }

    @GET
    @Operation(
            operationId = "getUserInfo",
            summary = "Userinfo endpoint",
            description = "Claims about the person, by the scopes of the access token: email, profile, roles, groups."
                    + " A token whose grant or session has ended is refused at once.")
    public Response get(@HeaderParam("Authorization") @Nullable String authorization) {
        if (authorization == null || !authorization.startsWith(BEARER)) {
            return refused(BearerTokenError.MISSING_TOKEN);
        }
        return readOwnTokens
                .forUserInfo(authorization.substring(BEARER.length()).strip())
                .map(this::claims)
                .orElseGet(() -> refused(BearerTokenError.INVALID_TOKEN));
    }

    @POST
    @Operation(
            operationId = "postUserInfo",
            summary = "Userinfo endpoint, by POST",
            description = "The same as GET; OpenID Connect wants both.")
    public Response post(@HeaderParam("Authorization") @Nullable String authorization) {
        return get(authorization);
    }

    private Response claims(JWTClaimsSet token) {
        var scopes = TokenClaims.scopes(token);
        if (!scopes.contains(Scopes.OPENID)) {
            return refused(BearerTokenError.INSUFFICIENT_SCOPE);
        }
        return TokenClaims.grant(token)
                .flatMap(liveGrants::find)
                .flatMap(grant -> issueTokens.claims(grant, scopes))
                .map(claims ->
                        Response.ok(claims).header("Cache-Control", "no-store").build())
                .orElseGet(() -> refused(BearerTokenError.INVALID_TOKEN));
    }

    private static Response refused(BearerTokenError error) {
        return Response.status(error.getHTTPStatusCode())
                .header("WWW-Authenticate", error.toWWWAuthenticateHeader())
                .header("Cache-Control", "no-store")
                .build();
    }
}
