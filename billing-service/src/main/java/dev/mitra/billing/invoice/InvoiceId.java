package dev.mitra.billing.invoice;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// An invoice.
public record InvoiceId(UUID value) implements Id {

    public static final String PREFIX = "inv";

    public static InvoiceId random() {
        return new InvoiceId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
