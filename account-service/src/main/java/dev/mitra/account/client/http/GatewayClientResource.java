package dev.mitra.account.client.http;

import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.client.Keeper;
import dev.mitra.account.client.app.KeepApiClients;
import dev.mitra.web.Caller;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Page;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/// Programs of the vendor's that hand inbound mails to reseller-service (R12.1), kept by administrators.
@Path("/v1/mail-gateway-clients")
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class GatewayClientResource {

    private final KeepApiClients keepApiClients;
    private final ApiClientDoor door;
    private final Caller caller;

    GatewayClientResource(KeepApiClients keepApiClients, ApiClientDoor door, Caller caller) {
        this.keepApiClients = keepApiClients;
        this.door = door;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent(secret = true)
    @Operation(
            operationId = "registerMailGatewayClient",
            summary = "Register a mail gateway of the vendor's",
            description =
                    "Answers with the client's id and secret for client_credentials, which is shown this once. Its token may"
                            + " hand mails to reseller-service (scope inbound-mails), and nothing else.")
    @APIResponseSchema(value = NewApiClientView.class, responseCode = "201")
    public NewApiClientView register(@NotNull @Valid GatewayClientBody body) {
        return ApiClientDoor.register(
                body.name(), name -> keepApiClients.registerMailGateway(caller.accountId(), name));
    }

    @GET
    @Operation(
            operationId = "listMailGatewayClients",
            summary = "List mail gateways",
            description = "Those that are not revoked, newest first; at most twenty, so there is one page.")
    public Page<ApiClientView> list() {
        return door.list(Keeper.administrator(caller.accountId()));
    }

    @DELETE
    @Path("/{clientId}")
    @ResponseStatus(204)
    @Operation(
            operationId = "revokeMailGatewayClient",
            summary = "Revoke a mail gateway",
            description = "It gets no more tokens from now on; those it has end within ten minutes.")
    public void revoke(@RestPath ApiClientId clientId) {
        door.revoke(Keeper.administrator(caller.accountId()), clientId);
    }
}
