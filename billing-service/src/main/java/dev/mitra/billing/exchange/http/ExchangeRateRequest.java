package dev.mitra.billing.exchange.http;

import dev.mitra.billing.exchange.ExchangeRate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A rate of exchange.
///
/// @param currency ISO 4217, not the vendor's own
/// @param on the day from which it holds
/// @param rate units of the vendor's currency for one unit, in plain digits
/// @param verifiedOn the day as of which the source says so
public record ExchangeRateRequest(
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
        @NotNull LocalDate on,

        @NotNull @Pattern(regexp = "\\d{1,9}(\\.\\d{1,10})?")
        String rate,

        @Nullable LocalDate verifiedOn,
        @NotBlank @Size(max = 500) String source) {

    boolean isPositive() {
        return new BigDecimal(rate).signum() > 0;
    }

    /// Empty when there is no such currency.
    Optional<ExchangeRate> toRate() {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(currency))
                .findFirst()
                .map(known -> new ExchangeRate(known, on, new BigDecimal(rate), verifiedOn, source));
    }
}
