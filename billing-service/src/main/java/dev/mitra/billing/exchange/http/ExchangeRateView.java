package dev.mitra.billing.exchange.http;

import dev.mitra.billing.exchange.ExchangeRate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A rate of exchange.
///
/// @param currency ISO 4217
/// @param rate units of the vendor's currency for one unit, in plain digits
/// @param verifiedOn the day as of which the source was seen to say so; null when no dated source was seen
public record ExchangeRateView(
        String currency,
        LocalDate on,
        String rate,
        @Nullable LocalDate verifiedOn,
        String source) {

    static ExchangeRateView of(ExchangeRate rate) {
        return new ExchangeRateView(
                rate.currency().getCurrencyCode(),
                rate.on(),
                rate.rate().toPlainString(),
                rate.verifiedOn(),
                rate.source());
    }
}
