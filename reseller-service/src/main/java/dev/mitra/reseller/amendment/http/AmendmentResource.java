package dev.mitra.reseller.amendment.http;

import dev.mitra.reseller.amendment.AmendmentId;
import dev.mitra.reseller.amendment.app.RequestAmendment;
import dev.mitra.reseller.amendment.app.ShowAmendments;
import dev.mitra.web.Caller;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// Changes of one's own legal name or country, which sales reviews.
@Path("/v1/resellers/me/profile-changes")
@RunOnVirtualThread
@RolesAllowed({Roles.CUSTOMER, Roles.RESELLER})
public class AmendmentResource {

    private final RequestAmendment request;
    private final ShowAmendments amendments;
    private final Caller caller;

    AmendmentResource(RequestAmendment request, ShowAmendments amendments, Caller caller) {
        this.request = request;
        this.amendments = amendments;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            summary = "Ask for another name or country",
            description = "Sales reviews it, one change at a time; it concerns new orders only.")
    public AmendmentView ask(@Valid @NotNull AmendmentRequest wish) {
        var profile = wish.profile().toProfile("/profile");
        return Rulings.done(
                request.request(caller.accountId(), profile, wish.reason().strip()));
    }

    @GET
    @Operation(summary = "List my profile changes", description = "Those that were reviewed or will be, newest first.")
    public Page<AmendmentView> mine(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        var page = PageRequest.of(limit, cursor);
        var before = page.afterId(AmendmentId.PREFIX, AmendmentId::new).orElse(null);
        var found = page.pageByText(
                amendments.of(caller.accountId(), before, page.fetch()),
                amendment -> amendment.wish().id().external());
        return new Page<>(found.data().stream().map(AmendmentView::of).toList(), found.nextCursor());
    }

    @POST
    @Path("{profileChangeId}/withdrawal")
    @Operation(summary = "Withdraw a profile change", description = "As long as it is not decided.")
    public AmendmentView withdraw(@PathParam("profileChangeId") AmendmentId profileChangeId) {
        return Rulings.done(request.withdraw(caller.accountId(), profileChangeId));
    }
}
