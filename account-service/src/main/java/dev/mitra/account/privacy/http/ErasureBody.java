package dev.mitra.account.privacy.http;

import dev.mitra.kernel.EmailAddress;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The confirmation of an erasure.
///
/// @param email the account's own address, typed again
record ErasureBody(
        @NotNull @Schema(implementation = String.class, examples = "ayu@contoh-nusantara.example")
        EmailAddress email) {}
