package dev.mitra.account.client.http;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the owner calls the program.
record ApiClientBody(
        @NotNull @Schema(examples = "Order system", maxLength = 100)
        String name) {}
