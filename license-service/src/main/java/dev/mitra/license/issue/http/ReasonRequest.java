package dev.mitra.license.issue.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why staff do something to a licence.
///
/// @param reason recorded in the audit trail; staff alone see it
public record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}
