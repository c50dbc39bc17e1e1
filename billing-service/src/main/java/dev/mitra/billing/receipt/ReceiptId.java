package dev.mitra.billing.receipt;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// Money received.
public record ReceiptId(UUID value) implements Id {

    public static final String PREFIX = "rcpt";

    public static ReceiptId random() {
        return new ReceiptId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
