package dev.mitra.reseller.reseller.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.reseller.DueListing;
import dev.mitra.reseller.reseller.ScreenshotId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A listing to look at again, with the evidence of the last time.
///
/// @param company the reseller's legal name
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListingCheckView(
        ResellerId resellerId,
        String company,
        String brand,
        String url,
        @Nullable String note,
        @Nullable ScreenshotId screenshotId,
        AccountId verifiedBy,
        Instant verifiedAt) {
    static ListingCheckView of(DueListing due) {
        var listing = due.listing();
        return new ListingCheckView(
                due.reseller(),
                due.company(),
                listing.brand().name(),
                listing.url(),
                listing.note(),
                listing.screenshot(),
                listing.verifiedBy(),
                listing.verifiedAt());
    }
}
