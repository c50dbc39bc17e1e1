package dev.mitra.billing.document;

import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// A document and its bytes.
public record DocumentId(UUID value) {

    public static DocumentId random() {
        return new DocumentId(UuidV7.random());
    }
}
