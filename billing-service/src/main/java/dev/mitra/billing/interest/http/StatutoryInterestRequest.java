package dev.mitra.billing.interest.http;

import dev.mitra.billing.interest.StatutoryRate;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The statutory rate of a half-year.
///
/// @param from 1 January or 1 July
/// @param reference the central bank's rate of that day, in per cent
/// @param margin points on top
/// @param flat once per invoice that is late
/// @param verifiedOn the day as of which the source says so
public record StatutoryInterestRequest(
        @NotNull LocalDate from,
        @NotNull Percentage reference,
        @NotNull Percentage margin,
        @NotNull Money flat,
        @Nullable LocalDate verifiedOn,
        @NotBlank @Size(max = 500) String source) {

    boolean isOfHalfYear() {
        return from.getDayOfMonth() == 1 && (from.getMonthValue() == 1 || from.getMonthValue() == 7);
    }

    StatutoryRate rate() {
        return new StatutoryRate(from, reference, margin, flat, verifiedOn, source);
    }
}
