package dev.mitra.reseller.inbound;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// A mail that the provider handed over.
public record InboundMailId(UUID value) implements Id {
    public static final String PREFIX = "inm";

    public static InboundMailId random() {
        return new InboundMailId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
