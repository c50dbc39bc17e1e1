package dev.mitra.account.recovery.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The token of the mail and the new password.
record NewPasswordBody(
        @NotNull @Size(max = 100) @Schema(examples = "4qU1vJ0mXH3d0e9kQ1l2s3r4t5u6v7w8x9y0zAaBbCc")
        String token,

        @NotNull @Size(max = 1000) @Schema(examples = "a few words are a good choice")
        String password) {
    @Override
    public String toString() {
        return "NewPasswordBody[hidden]";
    }
}
