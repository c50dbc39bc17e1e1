package dev.mitra.account.customer;

import dev.mitra.kernel.Id;
import java.util.UUID;

/// A licence, as license-service named it.
public record LicenseId(UUID value) implements Id {
    public static final String PREFIX = "lic";

    @Override
    public String prefix() {
        return PREFIX;
    }
}
