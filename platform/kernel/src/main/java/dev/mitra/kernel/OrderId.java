package dev.mitra.kernel;

import java.util.UUID;

/// An order, of a reseller or direct.
public record OrderId(UUID value) implements Id {
    public static final String PREFIX = "ord";

    public static OrderId random() {
        return new OrderId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
