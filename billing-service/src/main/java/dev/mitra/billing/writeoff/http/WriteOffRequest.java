package dev.mitra.billing.writeoff.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What to give up.
///
/// @param invoiceNumber of an invoice on terms or a debit note
/// @param words why, for the record
public record WriteOffRequest(
        @NotBlank @Size(max = 32) String invoiceNumber,
        @NotBlank @Size(max = 300) String words) {}
