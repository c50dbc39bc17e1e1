package dev.mitra.billing.exchange.http;

import dev.mitra.kernel.Money;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/// Money that settles an invoice of another currency.
///
/// @param amount of the receipt's money; all that is free when left out
/// @param settles in the invoice's currency; when left out what the payer instructed, else what is open
public record ExchangeRequest(
        @NotBlank String invoiceNumber,
        @Nullable Money amount,
        @Nullable Money settles) {}
