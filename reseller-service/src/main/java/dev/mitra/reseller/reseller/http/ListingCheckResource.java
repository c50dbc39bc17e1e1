package dev.mitra.reseller.reseller.http;

import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.TypeId;
import dev.mitra.reseller.reseller.DueListing;
import dev.mitra.reseller.reseller.Listings;
import dev.mitra.reseller.reseller.app.RecheckListings;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The yearly look at what resellers list (R2.6). What is found again is verified anew.
@Path("/v1/listing-checks")
@RunOnVirtualThread
@RolesAllowed(Roles.SALES)
public class ListingCheckResource {

    private final RecheckListings recheck;

    ListingCheckResource(RecheckListings recheck) {
        this.recheck = recheck;
    }

    @GET
    @Operation(summary = "List listings to check", description = "Last seen a year ago or longer, the longest first.")
    public Page<ListingCheckView> due(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var after = request.afterText().map(ListingCheckResource::place).orElse(null);
        var page = request.pageByText(recheck.due(after, request.fetch()), ListingCheckResource::text);
        return new Page<>(page.data().stream().map(ListingCheckView::of).toList(), page.nextCursor());
    }

    private static String text(DueListing due) {
        var place = due.place();
        return place.verifiedAt() + "|" + place.reseller().external() + "|" + place.brand();
    }

    private static Listings.Place place(String text) {
        var parts = text.split("\\|", 3);
        if (parts.length < 3) {
            throw Problem.of(CommonProblem.INVALID_CURSOR);
        }
        var reseller = TypeId.parse(ResellerId.PREFIX, parts[1])
                .map(ResellerId::new)
                .orElseThrow(() -> Problem.of(CommonProblem.INVALID_CURSOR));
        try {
            return new Listings.Place(Instant.parse(parts[0]), reseller, parts[2]);
        } catch (java.time.DateTimeException rubbish) {
            throw Problem.of(CommonProblem.INVALID_CURSOR);
        }
    }
}
