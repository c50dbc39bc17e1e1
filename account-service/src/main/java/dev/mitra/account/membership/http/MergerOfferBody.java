package dev.mitra.account.membership.http;

import dev.mitra.kernel.EmailAddress;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The owner of the organisation that should come in.
///
/// @param language of the mail
record MergerOfferBody(
        @NotNull @Schema(implementation = String.class, examples = "budi@contoh-nusantara.example")
        EmailAddress email,

        @NotNull @Pattern(regexp = "en|id") @Schema(examples = "id")
        String language) {}
