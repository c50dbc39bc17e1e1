package dev.mitra.account.client;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// A secret or key of an API client.
public record CredentialId(UUID value) implements Id {
    public static final String PREFIX = "cred";

    public static CredentialId random() {
        return new CredentialId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
