package dev.mitra.account.registration.http;

import dev.mitra.kernel.EmailAddress;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a visitor tells of itself.
///
/// @param language of the mails
record RegistrationBody(
        @NotNull @Schema(implementation = String.class, examples = "ayu@contoh-nusantara.example")
        EmailAddress email,

        @NotNull @Schema(examples = "Ayu Contoh", maxLength = 100)
        String displayName,

        @NotNull @Pattern(regexp = "en|id") @Schema(examples = "id")
        String language) {}
