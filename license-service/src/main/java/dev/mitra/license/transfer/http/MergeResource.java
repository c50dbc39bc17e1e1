package dev.mitra.license.transfer.http;

import dev.mitra.license.transfer.app.MergeOrganisations;
import dev.mitra.web.Caller;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/// Organisations that became one, for staff.
@Path("/v1/organisation-merges")
@RunOnVirtualThread
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Transfers")
public class MergeResource {

    private final MergeOrganisations mergeOrganisations;
    private final Caller caller;

    public MergeResource(MergeOrganisations mergeOrganisations, Caller caller) {
        this.mergeOrganisations = mergeOrganisations;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = MergeRequest.class, responseCode = "201")
    @Operation(
            operationId = "mergeOrganisations",
            summary = "Merge two organisations",
            description = "The licences of the first belong to the second, also those that are issued later.")
    public MergeRequest merge(@NotNull @Valid MergeRequest request) {
        if (request.organisationId().equals(request.intoOrganisationId())) {
            throw Problem.of(TransferProblem.ORGANISATION_INTO_ITSELF);
        }
        if (!mergeOrganisations.merge(
                request.organisationId(), request.intoOrganisationId(), request.reason(), caller.actor())) {
            throw Problem.of(TransferProblem.ORGANISATION_ALREADY_MERGED);
        }
        return request;
    }
}
