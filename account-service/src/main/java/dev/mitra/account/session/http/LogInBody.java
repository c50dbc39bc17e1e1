package dev.mitra.account.session.http;

import dev.mitra.kernel.EmailAddress;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who wants to log in.
record LogInBody(
        @NotNull @Schema(implementation = String.class, examples = "sales@kestrelwood.example")
        EmailAddress email,

        @NotNull @Size(max = 1000) @Schema(examples = "Kestrelwood-demo-2026")
        String password) {
    @Override
    public String toString() {
        return "LogInBody[hidden]";
    }
}
