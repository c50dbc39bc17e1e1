package dev.mitra.reseller.conversation.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param unit by its configured name
public record ConsultationRequest(
        @NotBlank @Size(max = 100) String unit,
        @NotBlank @Size(max = 20000) String question) {}
