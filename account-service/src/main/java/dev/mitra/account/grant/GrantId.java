package dev.mitra.account.grant;

import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// A grant: one log-in to one application, and the family of its refresh tokens.
public record GrantId(UUID value) {
    public static GrantId random() {
        return new GrantId(UuidV7.random());
    }
}
