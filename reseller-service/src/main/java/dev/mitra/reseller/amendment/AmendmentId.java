package dev.mitra.reseller.amendment;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// A change of a profile that is reviewed.
public record AmendmentId(UUID value) implements Id {

    public static final String PREFIX = "pch";

    public static AmendmentId random() {
        return new AmendmentId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
