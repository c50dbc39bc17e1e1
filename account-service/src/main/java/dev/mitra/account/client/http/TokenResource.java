package dev.mitra.account.client.http;

import com.nimbusds.oauth2.sdk.TokenResponse;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/// The OAuth 2 token endpoint. Its refusals are those of RFC 6749, section 5.2, not problem documents, because
/// that is what OAuth libraries read.
@Path("/oauth2/token")
@RunOnVirtualThread
public class TokenResource {

    private final TokenEndpoint endpoint;

    TokenResource(TokenEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestToken",
            summary = "Token endpoint",
            description = "Grant type client_credentials, the client authenticated by client_secret_basic or"
                    + " client_secret_post.")
    public Response token(
            @RequestBody(description = "Form of RFC 6749, section 4.4.2") String form,
            @HeaderParam("Authorization") @Nullable String authorization) {
        TokenResponse answer = endpoint.answer(form, authorization);
        var message = answer.toHTTPResponse();
        var response = Response.status(message.getStatusCode()).entity(message.getBody());
        message.getHeaderMap().forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        if (message.getStatusCode() == 401) {
            response.header("WWW-Authenticate", "Basic realm=\"mitra\"");
        }
        return response.build();
    }
}
