package dev.mitra.billing.interest.http;

import dev.mitra.billing.interest.StatutoryRate;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The statutory rate from a day on.
///
/// @param perYear reference and margin, in per cent
/// @param verifiedOn the day as of which the source was seen to say so; null when no dated source was seen
public record StatutoryInterestView(
        LocalDate from,
        Percentage reference,
        Percentage margin,
        Percentage perYear,
        Money flat,
        @Nullable LocalDate verifiedOn,
        String source) {

    static StatutoryInterestView of(StatutoryRate rate) {
        return new StatutoryInterestView(
                rate.from(),
                rate.reference(),
                rate.margin(),
                new Percentage(rate.perYear()),
                rate.flat(),
                rate.verifiedOn(),
                rate.source());
    }
}
