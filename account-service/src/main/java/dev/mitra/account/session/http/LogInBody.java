package dev.mitra.account.session.http;

import dev.mitra.kernel.EmailAddress;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who wants to log in.
///
/// @param code of the second factor, or a recovery code, where the account has one
record LogInBody(
        @NotNull @Schema(implementation = String.class, examples = "sales@kestrelwood.example")
        EmailAddress email,

        @NotNull @Size(max = 1000) @Schema(examples = "Kestrelwood-demo-2026")
        String password,

        @Nullable @Size(max = 40) @Schema(examples = "492039")
        String code) {
    @Override
    public String toString() {
        return "LogInBody[hidden]";
    }
}
