package dev.mitra.license.signing;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// A change of roots that somebody has asked for.
public record RootOperationId(UUID value) implements Id {
    public static final String PREFIX = "rop";

    public static RootOperationId random() {
        return new RootOperationId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
