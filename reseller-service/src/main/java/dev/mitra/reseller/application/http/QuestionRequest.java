package dev.mitra.reseller.application.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What the reviewer wants to know.
public record QuestionRequest(@NotBlank @Size(max = 4000) String question) {}
