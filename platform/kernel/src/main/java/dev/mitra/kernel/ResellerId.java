package dev.mitra.kernel;

import java.util.UUID;

/// A reseller, from its first application on.
public record ResellerId(UUID value) implements Id {
    public static final String PREFIX = "res";

    public static ResellerId random() {
        return new ResellerId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
