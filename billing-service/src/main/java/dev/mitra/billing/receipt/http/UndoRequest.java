package dev.mitra.billing.receipt.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A match to take back.
///
/// @param invoiceNumber null for all that the receipt pays
/// @param words why, for the record and for the order
public record UndoRequest(
        @Nullable String invoiceNumber,
        @NotBlank @Size(max = 300) String words) {}
