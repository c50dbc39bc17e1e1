package dev.mitra.license.signing.http;

import dev.mitra.license.signing.RootOperation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// @param reason for who approves, and kept in the audit trail
record RootOperationRequest(
        @NotNull RootOperation.Kind kind,
        @NotBlank @Size(max = 500) String reason) {}
