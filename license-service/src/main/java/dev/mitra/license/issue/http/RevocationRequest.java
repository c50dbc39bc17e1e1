package dev.mitra.license.issue.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param reason recorded and shown to everybody who sees the licence
public record RevocationRequest(@NotBlank @Size(max = 500) String reason) {}
