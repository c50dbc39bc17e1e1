package dev.mitra.reseller.reseller.http;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Language;
import dev.mitra.reseller.reseller.Move;
import dev.mitra.reseller.reseller.app.ChangeProfile;
import dev.mitra.reseller.reseller.app.ShowResellers;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.EntityTags;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// A reseller's profile. Changes concern new orders only.
@Path("/v1/resellers")
@RunOnVirtualThread
public class ProfileResource {

    private final ChangeProfile changeProfile;
    private final ShowResellers resellers;
    private final Caller caller;

    ProfileResource(ChangeProfile changeProfile, ShowResellers resellers, Caller caller) {
        this.changeProfile = changeProfile;
        this.resellers = resellers;
        this.caller = caller;
    }

    @PUT
    @Path("me/profile")
    @RolesAllowed({Roles.CUSTOMER, Roles.RESELLER})
    @Operation(summary = "Change my profile", description = "All but legal name and country, which sales enters.")
    public ResellerView mine(@HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ProfileForm form) {
        var id = resellers
                .of(caller.accountId())
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))
                .reseller()
                .dossier()
                .id();
        return view(changeProfile.byReseller(
                id, caller.actor(), form.toProfile(""), version -> EntityTags.requireMatch(ifMatch, version)));
    }

    @PUT
    @Path("{resellerId}/profile")
    @RolesAllowed(Roles.SALES)
    @Operation(summary = "Change a profile", description = "With legal name and country.")
    public ResellerView byStaff(
            @PathParam("resellerId") ResellerId resellerId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ProfileForm form) {
        return view(changeProfile.byStaff(
                resellerId, caller.actor(), form.toProfile(""), version -> EntityTags.requireMatch(ifMatch, version)));
    }

    private ResellerView view(Move move) {
        var report = resellers.of(Moves.done(move)).orElseThrow();
        return ResellerView.of(report, Language.of(caller.locale()));
    }
}
