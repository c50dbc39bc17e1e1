package dev.mitra.account.oauth.http;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenIntrospectionRequest;
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

/// Tells a client whether its own token holds now (RFC 7662); about other clients' tokens nobody learns anything.
@Path("/oauth2/introspect")
@PermitAll
@RunOnVirtualThread
public class IntrospectionResource {

    private final CallingClients callingClients;
    private final Introspection introspection;
    private final String address;

    IntrospectionResource(
            CallingClients callingClients,
            Introspection introspection,
            @ConfigProperty(name = "mitra.issuer") String issuer) {
        this.callingClients = callingClients;
        this.introspection = introspection;
        this.address = issuer + "/oauth2/introspect";
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "introspectToken",
            summary = "Introspection endpoint",
            description = "Whether an access or refresh token of the calling client holds now. Unlike the signature, it"
                    + " knows of grants and sessions that ended and of clients that were revoked.")
    public Response introspect(
            @RequestBody(description = "Form of RFC 7662, section 2.1") String form,
            @HeaderParam("Authorization") @Nullable String authorization) {
        try {
            var request = TokenIntrospectionRequest.parse(Forms.post(address, form, authorization));
            var token = request.getToken().getValue();
            return switch (callingClients.of(request.getClientAuthentication())) {
                case CallingClient.Refused() -> refused(OAuth2Error.INVALID_CLIENT);
                case CallingClient.Partner(var client) ->
                    introspection.of(client.id().external(), token);
                case CallingClient.Known(var application) -> introspection.of(application.id(), token);
            };
        } catch (ParseException malformed) {
            return refused(Forms.reason(malformed));
        }
    }

    private static Response refused(ErrorObject reason) {
        return Forms.answer(new TokenErrorResponse(reason).toHTTPResponse());
    }
}
