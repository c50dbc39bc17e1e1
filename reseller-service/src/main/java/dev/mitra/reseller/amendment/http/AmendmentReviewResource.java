package dev.mitra.reseller.amendment.http;

import dev.mitra.reseller.amendment.AmendmentId;
import dev.mitra.reseller.amendment.app.ReviewAmendment;
import dev.mitra.reseller.amendment.app.ShowAmendments;
import dev.mitra.reseller.reseller.http.ReasonRequest;
import dev.mitra.web.Caller;
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
import org.jspecify.annotations.Nullable;

/// What sales does with changes of legal names and countries.
@Path("/v1/profile-changes")
@RunOnVirtualThread
@RolesAllowed(Roles.SALES)
public class AmendmentReviewResource {

    private final ReviewAmendment review;
    private final ShowAmendments amendments;
    private final Caller caller;

    AmendmentReviewResource(ReviewAmendment review, ShowAmendments amendments, Caller caller) {
        this.review = review;
        this.amendments = amendments;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List open profile changes", description = "What waits for a review, the longest wait first.")
    public Page<AmendmentView> open(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        var page = PageRequest.of(limit, cursor);
        var after = page.afterId(AmendmentId.PREFIX, AmendmentId::new).orElse(null);
        var found = page.pageByText(
                amendments.open(after, page.fetch()),
                amendment -> amendment.wish().id().external());
        return new Page<>(found.data().stream().map(AmendmentView::of).toList(), found.nextCursor());
    }

    @POST
    @Path("{profileChangeId}/acceptance")
    @Operation(
            summary = "Accept a profile change",
            description = "It is the profile of new orders from now on; placed orders keep theirs.")
    public AmendmentView accept(@PathParam("profileChangeId") AmendmentId profileChangeId) {
        return Rulings.done(review.accept(profileChangeId, caller.accountId()));
    }

    @POST
    @Path("{profileChangeId}/refusal")
    @Operation(summary = "Refuse a profile change", description = "For a reason that the reseller is told.")
    public AmendmentView refuse(
            @PathParam("profileChangeId") AmendmentId profileChangeId, @Valid @NotNull ReasonRequest request) {
        return Rulings.done(review.refuse(profileChangeId, caller.accountId(), request.reason()));
    }
}
