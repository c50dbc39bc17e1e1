package dev.mitra.account.client.http;

import dev.mitra.account.AccountProblem;
import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.client.ClientKey;
import dev.mitra.account.client.Credential;
import dev.mitra.account.client.CredentialId;
import dev.mitra.account.client.Keeper;
import dev.mitra.account.client.Keeping;
import dev.mitra.account.client.app.KeepCredentials;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Page;
import dev.mitra.web.Problem;
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

    private final KeepCredentials keepCredentials;
    private final Caller caller;

    CredentialResource(KeepCredentials keepCredentials, Caller caller) {
        this.keepCredentials = keepCredentials;
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
        return switch (keepCredentials.addSecret(Keeper.owner(caller.accountId()), clientId)) {
            case Keeping.NewSecret(var credential, var secret) -> new NewSecretView(credential.id(), secret.secret());
            case Keeping other -> throw refused(other);
        };
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
        var key = ClientKey.parse(body.jwk())
                .orElseThrow(
                        () -> Problem.of(AccountProblem.KEY_NOT_ACCEPTED).at("/jwk", AccountProblem.KEY_NOT_ACCEPTED));
        return switch (keepCredentials.addKey(Keeper.owner(caller.accountId()), clientId, key)) {
            case Keeping.NewKey(var credential) -> CredentialView.of(credential);
            case Keeping other -> throw refused(other);
        };
    }

    @GET
    @Path("/credentials")
    @Operation(
            operationId = "listApiClientCredentials",
            summary = "List the secrets and keys of an API client",
            description = "Newest first; at most two of a kind, so there is one page.")
    public Page<CredentialView> list(@RestPath ApiClientId clientId) {
        var credentials = keepCredentials
                .of(Keeper.owner(caller.accountId()), clientId)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        return new Page<>(credentials.stream().map(CredentialView::of).toList(), null);
    }

    @DELETE
    @Path("/credentials/{credentialId}")
    @ResponseStatus(204)
    @Operation(
            operationId = "removeApiClientCredential",
            summary = "Remove a secret or key of an API client",
            description = "It authenticates nobody from now on.")
    public void remove(@RestPath ApiClientId clientId, @RestPath CredentialId credentialId) {
        if (!keepCredentials.remove(Keeper.owner(caller.accountId()), clientId, credentialId)) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
    }

    static Problem refused(Keeping keeping) {
        return keeping instanceof Keeping.TooMany
                ? Problem.of(AccountProblem.TOO_MANY_CREDENTIALS, Integer.toString(Credential.MOST_OF_A_KIND))
                : Problem.of(CommonProblem.NOT_FOUND);
    }
}
