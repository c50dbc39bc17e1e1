package dev.mitra.billing.interest;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the law lets a creditor ask for from a day on: directive 2011/7/EU takes the reference rate of 1 January
/// and 1 July for the half-year.
///
/// @param reference the central bank's, in per cent a year
/// @param margin points on top
/// @param flat once per invoice that was late
/// @param verifiedOn the day as of which the source was seen to say so; null when no dated source was seen
public record StatutoryRate(
        LocalDate from,
        Percentage reference,
        Percentage margin,
        Money flat,
        @Nullable LocalDate verifiedOn,
        String source) {

    /// In per cent.
    public BigDecimal perYear() {
        return reference.percent().add(margin.percent());
    }
}
