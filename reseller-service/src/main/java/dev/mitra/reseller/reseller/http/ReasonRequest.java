package dev.mitra.reseller.reseller.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why something is done; it is recorded and told.
public record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}
