package dev.mitra.account.oauth.http;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
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

/// The OAuth 2 token endpoint. Its refusals are those of RFC 6749, section 5.2, not problem documents, because
/// that is what OAuth libraries read.
@Path("/oauth2/token")
@RunOnVirtualThread
public class TokenResource {

    private final TokenEndpoint endpoint;
    private final String address;

    TokenResource(TokenEndpoint endpoint, @ConfigProperty(name = "mitra.issuer") String issuer) {
        this.endpoint = endpoint;
        this.address = issuer + "/oauth2/token";
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestToken",
            summary = "Token endpoint",
            description = "Grant types authorization_code and refresh_token for applications, client_credentials for"
                    + " partner systems. Clients authenticate by client_secret_basic, client_secret_post or"
                    + " private_key_jwt; public ones name themselves and use PKCE.")
    public Response token(
            @RequestBody(description = "Form of RFC 6749, sections 4.1.3, 4.4.2 and 6") String form,
            @HeaderParam("Authorization") @Nullable String authorization) {
        try {
            return Forms.answer(
                    endpoint.answer(Forms.post(address, form, authorization)).toHTTPResponse());
        } catch (ParseException malformed) {
            return Forms.answer(new TokenErrorResponse(Forms.reason(malformed)).toHTTPResponse());
        }
    }
}
