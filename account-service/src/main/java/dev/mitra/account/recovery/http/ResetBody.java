package dev.mitra.account.recovery.http;

import dev.mitra.kernel.EmailAddress;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who has forgotten the password.
record ResetBody(
        @NotNull @Schema(implementation = String.class, examples = "ayu@contoh-nusantara.example")
        EmailAddress email) {}
