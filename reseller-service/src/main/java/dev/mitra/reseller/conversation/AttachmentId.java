package dev.mitra.reseller.conversation;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// A file that came with a message.
public record AttachmentId(UUID value) implements Id {
    public static final String PREFIX = "att";

    public static AttachmentId random() {
        return new AttachmentId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
