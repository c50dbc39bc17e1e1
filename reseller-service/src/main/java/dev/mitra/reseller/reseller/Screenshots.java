package dev.mitra.reseller.reseller;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.programme.Brand;
import java.util.Optional;

/// All pictures of listings, those of earlier years as well. Written once.
public interface Screenshots {

    void add(Screenshot screenshot);

    Optional<Screenshot> find(ScreenshotId id);

    /// Whether this picture shows this brand on this reseller's site.
    boolean shows(ScreenshotId id, ResellerId reseller, Brand brand);
}
