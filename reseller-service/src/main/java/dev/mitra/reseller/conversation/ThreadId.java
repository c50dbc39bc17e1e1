package dev.mitra.reseller.conversation;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// A thread of correspondence about one matter.
public record ThreadId(UUID value) implements Id {
    public static final String PREFIX = "thr";

    public static ThreadId random() {
        return new ThreadId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
