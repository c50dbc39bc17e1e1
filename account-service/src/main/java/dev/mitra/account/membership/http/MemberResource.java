package dev.mitra.account.membership.http;

import dev.mitra.account.membership.app.ChangeMembers;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.web.Caller;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/// Roles of members, and the end of a membership.
@Path("/v1/organisations/{organisationId}")
@RolesAllowed(Roles.CUSTOMER)
@RunOnVirtualThread
public class MemberResource {

    private final ChangeMembers changeMembers;
    private final Caller caller;

    MemberResource(ChangeMembers changeMembers, Caller caller) {
        this.changeMembers = changeMembers;
        this.caller = caller;
    }

    @POST
    @Path("/role-changes")
    @ResponseStatus(204)
    @Idempotent
    @Operation(
            operationId = "changeMemberRole",
            summary = "Give a member another role",
            description = "For owners. The last owner stays one.")
    public void changeRole(@RestPath OrganisationId organisationId, @NotNull @Valid RoleChangeBody body) {
        ChangeProblems.check(changeMembers.giveRole(caller.accountId(), organisationId, body.accountId(), body.role()));
    }

    @POST
    @Path("/ownership-transfer")
    @ResponseStatus(204)
    @Idempotent
    @Operation(
            operationId = "transferOwnership",
            summary = "Hand the organisation over",
            description = "The other member becomes an owner, the caller a buyer, in one step.")
    public void transfer(@RestPath OrganisationId organisationId, @NotNull @Valid TransferBody body) {
        ChangeProblems.check(changeMembers.transferOwnership(caller.accountId(), organisationId, body.accountId()));
    }

    @DELETE
    @Path("/members/{accountId}")
    @ResponseStatus(204)
    @Operation(
            operationId = "removeMember",
            summary = "Remove a member, or leave",
            description = "Owners remove others, everybody may leave. Licences stay with the organisation."
                    + " Tokens that name it end within ten minutes.")
    public void remove(@RestPath OrganisationId organisationId, @RestPath AccountId accountId) {
        ChangeProblems.check(changeMembers.remove(caller.accountId(), organisationId, accountId));
    }
}
