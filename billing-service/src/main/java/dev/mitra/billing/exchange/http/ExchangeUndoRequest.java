package dev.mitra.billing.exchange.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why an exchange is taken back, for the record.
public record ExchangeUndoRequest(@NotBlank @Size(max = 300) String words) {}
