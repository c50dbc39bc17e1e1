package dev.mitra.billing.invoice;

import dev.mitra.kernel.Id;
import java.util.UUID;

/// A credit note.
public record CreditNoteId(UUID value) implements Id {

    public static final String PREFIX = "cnote";

    @Override
    public String prefix() {
        return PREFIX;
    }
}
