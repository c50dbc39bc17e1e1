package dev.mitra.account.membership.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The secret of a mail.
record TokenBody(
        @NotNull @Size(max = 100) @Schema(examples = "4qU1vJ0mXH3d0e9kQ1l2s3r4t5u6v7w8x9y0zAaBbCc")
        String token) {
    @Override
    public String toString() {
        return "TokenBody[hidden]";
    }
}
