package dev.mitra.reseller.reseller.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.reseller.programme.Brand;
import dev.mitra.reseller.reseller.Listing;
import dev.mitra.reseller.reseller.ScreenshotId;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A verified listing as columns.
@Embeddable
record ListingColumns(
        String brand,
        String url,
        @Nullable String note,
        @Nullable UUID screenshotId,
        UUID verifiedBy,
        Instant verifiedAt) {

    static ListingColumns of(Listing listing) {
        return new ListingColumns(
                listing.brand().name(),
                listing.url(),
                listing.note(),
                listing.screenshot() == null ? null : listing.screenshot().value(),
                listing.verifiedBy().value(),
                listing.verifiedAt());
    }

    Listing toListing() {
        return new Listing(
                new Brand(brand),
                url,
                note,
                screenshotId == null ? null : new ScreenshotId(screenshotId),
                new AccountId(verifiedBy),
                verifiedAt);
    }
}
