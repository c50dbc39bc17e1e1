package dev.mitra.reseller.reseller;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// A picture of a listing.
public record ScreenshotId(UUID value) implements Id {
    public static final String PREFIX = "scr";

    public static ScreenshotId random() {
        return new ScreenshotId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
