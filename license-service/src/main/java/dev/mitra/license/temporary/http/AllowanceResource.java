package dev.mitra.license.temporary.http;

import dev.mitra.kernel.ResellerId;
import dev.mitra.license.temporary.app.SetAllowance;
import dev.mitra.web.Caller;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// How many temporary licences a reseller may have running (R7.4).
@Path("/v1/temporary-license-allowances")
@RunOnVirtualThread
@RolesAllowed({Roles.SALES, Roles.ADMIN})
@Tag(name = "Temporary licences")
public class AllowanceResource {

    private final SetAllowance setAllowance;
    private final Caller caller;

    public AllowanceResource(SetAllowance setAllowance, Caller caller) {
        this.setAllowance = setAllowance;
        this.caller = caller;
    }

    @PUT
    @Path("{resellerId}")
    @RolesAllowed({Roles.SALES, Roles.ADMIN})
    @Operation(
            operationId = "setTemporaryAllowance",
            summary = "Set a reseller's allowance",
            description = "How many temporary licences the reseller may have running; 0 switches them off.")
    public AllowanceRequest allow(
            @PathParam("resellerId") ResellerId resellerId, @NotNull @Valid AllowanceRequest request) {
        setAllowance.set(resellerId, request.limit(), caller.actor());
        return request;
    }
}
