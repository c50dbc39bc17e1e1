package dev.mitra.billing.invoice;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// A credit note.
public record CreditNoteId(UUID value) implements Id {

    public static final String PREFIX = "cnote";

    public static CreditNoteId random() {
        return new CreditNoteId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
