package dev.mitra.reseller.reseller;

import dev.mitra.kernel.AccountId;
import dev.mitra.reseller.programme.Brand;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A brand on the reseller's own site, as staff saw it (R2.6).
public record Listing(
        Brand brand,
        String url,
        @Nullable String note,
        @Nullable ScreenshotId screenshot,
        AccountId verifiedBy,
        Instant verifiedAt) {}
