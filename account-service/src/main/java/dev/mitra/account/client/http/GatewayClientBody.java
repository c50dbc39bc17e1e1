package dev.mitra.account.client.http;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the vendor calls its mail gateway.
record GatewayClientBody(
        @NotNull @Schema(examples = "Mail gateway", maxLength = 100)
        String name) {}
