package dev.mitra.kernel;

import java.util.UUID;

/// A person's account.
public record AccountId(UUID value) implements Id {
    public static final String PREFIX = "acct";

    public static AccountId random() {
        return new AccountId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
