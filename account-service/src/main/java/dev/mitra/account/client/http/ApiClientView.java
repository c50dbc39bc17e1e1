package dev.mitra.account.client.http;

import dev.mitra.account.client.ApiClient;
import dev.mitra.account.client.ApiClientId;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An API client as its owner sees it; the secret is never shown again.
record ApiClientView(
        @Schema(implementation = String.class, examples = "client_01h455vb4pex5vsknk084sn02q")
        ApiClientId clientId,

        @Schema(examples = "Order system") String name,
        Set<String> scopes,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {

    static ApiClientView of(ApiClient client) {
        return new ApiClientView(
                client.id(),
                client.name().text(),
                client.scopes(),
                client.createdAt(),
                client.lastUsedAt().orElse(null));
    }
}
