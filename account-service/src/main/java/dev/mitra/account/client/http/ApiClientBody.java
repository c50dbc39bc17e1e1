package dev.mitra.account.client.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the owner calls the program, and which services it may call.
///
/// @param scopes all services when missing
record ApiClientBody(
        @NotNull @Schema(examples = "Order system", maxLength = 100)
        String name,

        @Nullable @Size(min = 1, max = 5)
        List<@NotNull @Pattern(regexp = "account|reseller|order|billing|license") String> scopes) {}
