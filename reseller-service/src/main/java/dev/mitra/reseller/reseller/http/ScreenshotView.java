package dev.mitra.reseller.reseller.http;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.reseller.Screenshot;
import dev.mitra.reseller.reseller.ScreenshotId;
import java.time.Instant;

/// A picture of a listing, without its bytes.
///
/// @param id which a listing verification names
/// @param size in bytes
public record ScreenshotView(
        ScreenshotId id,
        ResellerId resellerId,
        String brand,
        String mediaType,
        int size,
        AccountId takenBy,
        Instant takenAt) {

    static ScreenshotView of(Screenshot screenshot) {
        return new ScreenshotView(
                screenshot.id(),
                screenshot.reseller(),
                screenshot.brand().name(),
                screenshot.kind().mediaType(),
                screenshot.content().length,
                screenshot.takenBy(),
                screenshot.takenAt());
    }
}
