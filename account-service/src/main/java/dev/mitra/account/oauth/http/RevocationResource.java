package dev.mitra.account.oauth.http;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRevocationRequest;
import dev.mitra.account.grant.app.EndGrants;
import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.account.token.app.ReadOwnTokens;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/// Gives tokens back (RFC 7009). A refresh token and an access token of a grant end the whole grant; an access
/// token of a program lives on until it expires, as the RFC allows for self-contained tokens.
@Path("/oauth2/revoke")
@PermitAll
@RunOnVirtualThread
public class RevocationResource {

    private final CallingClients callingClients;
    private final ReadOwnTokens readOwnTokens;
    private final EndGrants endGrants;
    private final String address;

    RevocationResource(
            CallingClients callingClients,
            ReadOwnTokens readOwnTokens,
            EndGrants endGrants,
            @ConfigProperty(name = "mitra.issuer") String issuer) {
        this.callingClients = callingClients;
        this.readOwnTokens = readOwnTokens;
        this.endGrants = endGrants;
        this.address = issuer + "/oauth2/revoke";
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "revokeToken",
            summary = "Revocation endpoint",
            description = "Ends the grant of a refresh or access token, with all its tokens. An unknown token is a"
                    + " success too, since nothing is left to do.")
    public Response revoke(
            @RequestBody(description = "Form of RFC 7009, section 2.1") String form,
            @HeaderParam("Authorization") @Nullable String authorization) {
        try {
            var request = TokenRevocationRequest.parse(Forms.post(address, form, authorization));
            return switch (callingClients.of(request)) {
                case CallingClient.Refused() -> refused(OAuth2Error.INVALID_CLIENT);
                case CallingClient.Partner _ -> done();
                case CallingClient.Known(var application) -> {
                    end(application.id(), request.getToken().getValue());
                    yield done();
                }
            };
        } catch (ParseException malformed) {
            return refused(Forms.reason(malformed));
        }
    }

    private void end(String application, String token) {
        endGrants.revoke(application, new RandomSecret(token));
        readOwnTokens
                .accessToken(token)
                .flatMap(TokenClaims::grant)
                .ifPresent(grant -> endGrants.revoke(application, grant));
    }

    private static Response done() {
        return Response.ok().header("Cache-Control", "no-store").build();
    }

    private static Response refused(ErrorObject reason) {
        return Forms.answer(new TokenErrorResponse(reason).toHTTPResponse());
    }
}
