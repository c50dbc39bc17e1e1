package dev.mitra.reseller.application;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// An application to become a reseller.
public record ApplicationId(UUID value) implements Id {
    public static final String PREFIX = "app";

    public static ApplicationId random() {
        return new ApplicationId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
