package dev.mitra.reseller.reseller.http;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Language;
import dev.mitra.reseller.reseller.Move;
import dev.mitra.reseller.reseller.Rate;
import dev.mitra.reseller.reseller.app.ChangeRate;
import dev.mitra.reseller.reseller.app.ShowResellers;
import dev.mitra.reseller.reseller.app.SuspendReseller;
import dev.mitra.reseller.reseller.app.VerifyListing;
import dev.mitra.web.Caller;
import dev.mitra.web.EntityTags;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// What sales does to a reseller.
@Path("/v1/resellers/{resellerId}")
@RunOnVirtualThread
@RolesAllowed(Roles.SALES)
public class ResellerChangeResource {

    private final VerifyListing verifyListing;
    private final ChangeRate changeRate;
    private final SuspendReseller suspend;
    private final ShowResellers resellers;
    private final Caller caller;
    private final BusinessClock clock;

    ResellerChangeResource(
            VerifyListing verifyListing,
            ChangeRate changeRate,
            SuspendReseller suspend,
            ShowResellers resellers,
            Caller caller,
            BusinessClock clock) {
        this.verifyListing = verifyListing;
        this.changeRate = changeRate;
        this.suspend = suspend;
        this.resellers = resellers;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("listing-verifications")
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            summary = "Verify a listing",
            description = "Records that a brand is listed on the reseller's site, with a picture of it where one was"
                    + " uploaded. The last thing missing makes the reseller ACTIVE.")
    public ResellerView verify(@PathParam("resellerId") ResellerId resellerId, @Valid @NotNull ListingRequest listing) {
        var seen = new VerifyListing.Sighting(
                listing.brand(), listing.url(), listing.note(), listing.screenshotId(), caller.accountId());
        return view(verifyListing.verify(resellerId, caller.actor(), seen));
    }

    @POST
    @Path("listing-losses")
    @Operation(
            summary = "Report a lost listing",
            description = "A brand is not on the reseller's site any more. The reseller is told and stays as it is.")
    public ResellerView lost(@PathParam("resellerId") ResellerId resellerId, @Valid @NotNull ListingLossRequest loss) {
        return view(verifyListing.lose(resellerId, caller.actor(), loss.brand(), loss.note()));
    }

    @PUT
    @Path("rate")
    @Operation(
            summary = "Change the rate",
            description = "From a day on, today when none is given, up to the configured cap. Another rate than the"
                    + " default waits for a second member of sales.")
    public ResellerView rate(
            @PathParam("resellerId") ResellerId resellerId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RateRequest request) {
        var from = request.validFrom() == null ? clock.today() : request.validFrom();
        var rate = new Rate(request.ratePercent(), from);
        return view(changeRate.change(
                resellerId, caller.accountId(), rate, version -> EntityTags.requireMatch(ifMatch, version)));
    }

    @POST
    @Path("rate-confirmation")
    @Operation(summary = "Confirm a rate", description = "By somebody else than who entered it; it applies then.")
    public ResellerView confirmRate(@PathParam("resellerId") ResellerId resellerId) {
        return view(changeRate.confirm(resellerId, caller.accountId()));
    }

    @POST
    @Path("rate-withdrawal")
    @Operation(summary = "Drop a proposed rate", description = "What applies stays as it is.")
    public ResellerView dropRate(@PathParam("resellerId") ResellerId resellerId) {
        return view(changeRate.drop(resellerId, caller.accountId()));
    }

    @POST
    @Path("suspension")
    @Operation(summary = "Suspend a reseller", description = "Open orders finish, new ones are refused.")
    public ResellerView suspension(
            @PathParam("resellerId") ResellerId resellerId, @Valid @NotNull ReasonRequest request) {
        return view(suspend.suspend(resellerId, caller.actor(), request.reason()));
    }

    @POST
    @Path("reinstatement")
    @Operation(summary = "Reinstate a reseller", description = "It may order again.")
    public ResellerView reinstatement(
            @PathParam("resellerId") ResellerId resellerId, @Valid @NotNull ReasonRequest request) {
        return view(suspend.reinstate(resellerId, caller.actor(), request.reason()));
    }

    private ResellerView view(Move move) {
        var report = resellers.of(Moves.done(move)).orElseThrow();
        return ResellerView.forSales(report, Language.of(caller.locale()));
    }
}
