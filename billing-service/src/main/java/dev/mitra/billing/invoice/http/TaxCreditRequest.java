package dev.mitra.billing.invoice.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why the tax of an invoice is credited.
///
/// @param words printed on the credit note
public record TaxCreditRequest(@NotBlank @Size(max = 300) String words) {}
