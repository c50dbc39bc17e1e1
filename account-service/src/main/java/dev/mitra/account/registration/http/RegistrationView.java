package dev.mitra.account.registration.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The answer to every registration, whether or not the address is known.
record RegistrationView(
        @Schema(examples = "VERIFICATION_SENT") String status) {}
