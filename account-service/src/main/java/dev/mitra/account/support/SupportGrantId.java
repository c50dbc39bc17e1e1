package dev.mitra.account.support;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// A support grant.
public record SupportGrantId(UUID value) implements Id {
    public static final String PREFIX = "grant";

    public static SupportGrantId random() {
        return new SupportGrantId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
