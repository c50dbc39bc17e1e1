package dev.mitra.order.quote;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// A quote.
public record QuoteId(UUID value) implements Id {
    public static final String PREFIX = "quo";

    public static QuoteId random() {
        return new QuoteId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
