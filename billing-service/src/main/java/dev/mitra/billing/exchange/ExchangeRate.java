package dev.mitra.billing.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// What one unit of a currency is worth in the vendor's currency from a day on.
///
/// @param rate positive, at most ten decimals
/// @param verifiedOn the day as of which the source was seen to say so; null when no dated source was seen
public record ExchangeRate(
        Currency currency,
        LocalDate on,
        BigDecimal rate,
        @Nullable LocalDate verifiedOn,
        String source) {}
