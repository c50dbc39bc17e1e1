package dev.mitra.license.transfer;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// A proposal to hand a licence over.
public record TransferId(UUID value) implements Id {
    public static final String PREFIX = "ltr";

    public static TransferId random() {
        return new TransferId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
