package dev.mitra.reseller.departure.http;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.departure.app.LeaveProgramme;
import dev.mitra.reseller.programme.Language;
import dev.mitra.reseller.reseller.Move;
import dev.mitra.reseller.reseller.app.ShowResellers;
import dev.mitra.reseller.reseller.http.Moves;
import dev.mitra.reseller.reseller.http.ReasonRequest;
import dev.mitra.reseller.reseller.http.ResellerView;
import dev.mitra.web.Caller;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Leaving the programme.
@Path("/v1/resellers")
@RunOnVirtualThread
public class DepartureResource {

    private final LeaveProgramme leave;
    private final ShowResellers resellers;
    private final Caller caller;

    DepartureResource(LeaveProgramme leave, ShowResellers resellers, Caller caller) {
        this.leave = leave;
        this.resellers = resellers;
        this.caller = caller;
    }

    @POST
    @Path("me/departure")
    @RolesAllowed({Roles.CUSTOMER, Roles.RESELLER})
    @Operation(
            summary = "Leave the programme",
            description = "Open orders finish, licences stay, the customers are handed over to the vendor. For good:"
                    + " whoever wants to come back applies again.")
    public ResellerView mine(@Valid @NotNull ReasonRequest request) {
        return view(leave.byItself(caller.accountId(), request.reason()));
    }

    @POST
    @Path("{resellerId}/departure")
    @RolesAllowed(Roles.SALES)
    @Operation(summary = "End a reseller's participation", description = "As if it had left, for a reason.")
    public ResellerView byStaff(@PathParam("resellerId") ResellerId resellerId, @Valid @NotNull ReasonRequest request) {
        return view(leave.byStaff(resellerId, caller.actor(), request.reason()));
    }

    private ResellerView view(Move move) {
        return ResellerView.of(resellers.of(Moves.done(move)).orElseThrow(), Language.of(caller.locale()));
    }
}
