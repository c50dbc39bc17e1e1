package dev.mitra.billing.interest.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why interest is forgiven, for the record.
public record WaiverRequest(@NotBlank @Size(max = 300) String words) {}
