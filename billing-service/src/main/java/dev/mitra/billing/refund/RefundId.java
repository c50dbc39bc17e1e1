package dev.mitra.billing.refund;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.Locale;
import java.util.UUID;

/// A refund.
public record RefundId(UUID value) implements Id {

    public static final String PREFIX = "rfnd";

    public static RefundId random() {
        return new RefundId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    /// What the outgoing payment must bear, and the bank's entry bears then: at most 35 characters.
    public String reference() {
        return external().replace("_", "").toUpperCase(Locale.ROOT);
    }
}
