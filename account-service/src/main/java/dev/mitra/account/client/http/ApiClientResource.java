package dev.mitra.account.client.http;

import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.client.Keeper;
import dev.mitra.account.client.app.KeepApiClients;
import dev.mitra.account.token.Scopes;
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
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/// The programs of a reseller, kept by the reseller itself.
@Path("/v1/api-clients")
@RolesAllowed(Roles.RESELLER)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ApiClientResource {

    private final KeepApiClients keepApiClients;
    private final ApiClientDoor door;
    private final Caller caller;

    ApiClientResource(KeepApiClients keepApiClients, ApiClientDoor door, Caller caller) {
        this.keepApiClients = keepApiClients;
        this.door = door;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent(secret = true)
    @Operation(
            operationId = "registerApiClient",
            summary = "Register an API client",
            description =
                    "Answers with the client's id and secret for client_credentials. The secret is shown this once.")
    @APIResponseSchema(value = NewApiClientView.class, responseCode = "201")
    public NewApiClientView register(@NotNull @Valid ApiClientBody body) {
        return ApiClientDoor.register(
                body.name(), name -> keepApiClients.register(caller.accountId(), name, scopes(body)));
    }

    private static Set<String> scopes(ApiClientBody body) {
        return new LinkedHashSet<>(body.scopes() == null ? Scopes.SERVICES : body.scopes());
    }

    @GET
    @Operation(
            operationId = "listApiClients",
            summary = "List own API clients",
            description = "Those that are not revoked, newest first; at most twenty, so there is one page.")
    public Page<ApiClientView> list() {
        return door.list(Keeper.owner(caller.accountId()));
    }

    @DELETE
    @Path("/{clientId}")
    @ResponseStatus(204)
    @Operation(
            operationId = "revokeApiClient",
            summary = "Revoke an API client",
            description = "It gets no more tokens from now on; those it has end within ten minutes.")
    public void revoke(@RestPath ApiClientId clientId) {
        door.revoke(Keeper.owner(caller.accountId()), clientId);
    }
}
