package dev.mitra.order.licence;

import dev.mitra.kernel.Id;
import java.util.UUID;

/// A licence of license-service.
public record LicenseId(UUID value) implements Id {
    public static final String PREFIX = "lic";

    @Override
    public String prefix() {
        return PREFIX;
    }
}
