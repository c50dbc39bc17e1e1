package dev.mitra.reseller.conversation.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Plain text; empty lines part paragraphs.
public record MessageRequest(@NotBlank @Size(max = 20000) String text) {}
