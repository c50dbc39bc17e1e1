package dev.mitra.account.registration.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The token of a mailed link, and the password for the account.
record ProofBody(
        @NotNull @Size(max = 100) @Schema(examples = "4qU1vJ0mXH3d0e9kQ1l2s3r4t5u6v7w8x9y0zAaBbCc")
        String token,

        @NotNull @Schema(examples = "correct horse battery staple", minLength = 12, maxLength = 200)
        String password) {
    @Override
    public String toString() {
        return "ProofBody[hidden]";
    }
}
