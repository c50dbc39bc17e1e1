package dev.mitra.reseller.faq;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// An answer of sales that became an entry of the FAQ.
public record FaqEntryId(UUID value) implements Id {
    public static final String PREFIX = "faq";

    public static FaqEntryId random() {
        return new FaqEntryId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
