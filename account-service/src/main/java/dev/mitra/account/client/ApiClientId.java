package dev.mitra.account.client;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// An API client; its outer form is the OAuth `client_id`.
public record ApiClientId(UUID value) implements Id {
    public static final String PREFIX = "client";

    public static ApiClientId random() {
        return new ApiClientId(UuidV7.random());
    }

    @Override
    public String prefix() {
        return PREFIX;
    }
}
