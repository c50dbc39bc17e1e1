package dev.mitra.reseller.conversation;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// An internal note of staff.
public record NoteId(UUID value) implements Id {
    public static final String PREFIX = "note";

    public static NoteId random() {
        return new NoteId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
