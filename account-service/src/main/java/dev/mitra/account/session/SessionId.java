package dev.mitra.account.session;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// A session; its outer form is the `sid` of tokens.
public record SessionId(UUID value) implements Id {
    public static final String PREFIX = "sess";

    public static SessionId random() {
        return new SessionId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
