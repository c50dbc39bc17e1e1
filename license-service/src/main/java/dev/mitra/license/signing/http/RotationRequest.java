package dev.mitra.license.signing.http;

import dev.mitra.license.signing.KeyUse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// @param use as the key certificate says it
/// @param overlapHours how long the key before may go on signing, 24 when left out; 0 when it may have leaked
/// @param reason kept in the audit trail
record RotationRequest(
        @NotNull @Pattern(regexp = "license|temporary|status|webhook")
        String use,

        @Min(0) @Max(24) @Nullable Integer overlapHours,
        @NotBlank @Size(max = 500) String reason) {

    KeyUse keyUse() {
        return KeyUse.valueOf(use.toUpperCase(Locale.ROOT));
    }
}
