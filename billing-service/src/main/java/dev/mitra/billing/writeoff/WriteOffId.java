package dev.mitra.billing.writeoff;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// A write-off.
public record WriteOffId(UUID value) implements Id {

    public static final String PREFIX = "woff";

    public static WriteOffId random() {
        return new WriteOffId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
