package dev.mitra.account.membership.http;

import dev.mitra.account.membership.app.ShowOrganisations;
import dev.mitra.account.membership.app.ShowOrganisations.Mine;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/// The organisations of the caller and who belongs to them.
@Path("/v1/organisations")
@RolesAllowed(Roles.CUSTOMER)
@RunOnVirtualThread
public class OrganisationResource {

    private final ShowOrganisations organisations;
    private final Caller caller;

    OrganisationResource(ShowOrganisations organisations, Caller caller) {
        this.organisations = organisations;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listOrganisations",
            summary = "List own organisations",
            description = "Those that the caller belongs to, at most ten, so there is one page.")
    public Page<OrganisationView> list() {
        return new Page<>(
                organisations.of(caller.accountId()).stream()
                        .map(OrganisationView::of)
                        .toList(),
                null);
    }

    @GET
    @Path("/{organisationId}")
    @Operation(
            operationId = "getOrganisation",
            summary = "Show an own organisation",
            description = "Its name and what the caller is there.")
    public OrganisationView get(@RestPath OrganisationId organisationId) {
        return OrganisationView.of(mine(organisationId));
    }

    @GET
    @Path("/{organisationId}/members")
    @Operation(
            operationId = "listMembers",
            summary = "List the members of an organisation",
            description =
                    "In the order of joining, at most a hundred, so there is one page. E-mail addresses are for owners.")
    public Page<MemberView> members(@RestPath OrganisationId organisationId) {
        boolean owner = mine(organisationId).membership().isOwner();
        return new Page<>(
                organisations.members(organisationId).stream()
                        .map(member -> owner ? MemberView.forOwner(member) : MemberView.forMember(member))
                        .toList(),
                null);
    }

    private Mine mine(OrganisationId id) {
        return organisations.of(caller.accountId(), id).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }
}
