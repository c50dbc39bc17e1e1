package dev.mitra.account.client.http;

import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.client.CredentialId;
import dev.mitra.account.client.Keeper;
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

/// Secrets and keys of a reseller's programs. Rotating: add the new one, let the program use it, remove the old one.
@Path("/v1/api-clients/{clientId}")
@RolesAllowed(Roles.RESELLER)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CredentialResource {

    private final CredentialDoor door;
    private final Caller caller;

    CredentialResource(CredentialDoor door, Caller caller) {
        this.door = door;
        this.caller = caller;
    }

    @POST
    @Path("/secrets")
    @ResponseStatus(201)
    @Idempotent(secret = true)
    @Operation(
            operationId = "addApiClientSecret",
            summary = "Add a secret to an API client",
            description = "Both secrets work until one is removed. The new one is shown this once.")
    @APIResponseSchema(value = NewSecretView.class, responseCode = "201")
    public NewSecretView addSecret(@RestPath ApiClientId clientId) {
        return door.addSecret(Keeper.owner(caller.accountId()), clientId);
    }

    @POST
    @Path("/keys")
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            operationId = "addApiClientKey",
            summary = "Add a public key to an API client",
            description = "For private_key_jwt (RFC 7523) with ES256, RS256 or PS256; no private member may be sent.")
    @APIResponseSchema(value = CredentialView.class, responseCode = "201")
    public CredentialView addKey(@RestPath ApiClientId clientId, @NotNull @Valid ClientKeyBody body) {
        return door.addKey(Keeper.owner(caller.accountId()), clientId, body);
    }

    @GET
    @Path("/credentials")
    @Operation(
            operationId = "listApiClientCredentials",
            summary = "List the secrets and keys of an API client",
            description = "Newest first; at most two of a kind, so there is one page.")
    public Page<CredentialView> list(@RestPath ApiClientId clientId) {
        return door.list(Keeper.owner(caller.accountId()), clientId);
    }

    @DELETE
    @Path("/credentials/{credentialId}")
    @ResponseStatus(204)
    @Operation(
            operationId = "removeApiClientCredential",
            summary = "Remove a secret or key of an API client",
            description = "It authenticates nobody from now on.")
    public void remove(@RestPath ApiClientId clientId, @RestPath CredentialId credentialId) {
        door.remove(Keeper.owner(caller.accountId()), clientId, credentialId);
    }
}
