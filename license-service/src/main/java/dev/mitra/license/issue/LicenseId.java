package dev.mitra.license.issue;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// A licence, permanent or temporary.
public record LicenseId(UUID value) implements Id {
    public static final String PREFIX = "lic";

    public static LicenseId random() {
        return new LicenseId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
