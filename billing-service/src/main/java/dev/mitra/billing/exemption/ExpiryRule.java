package dev.mitra.billing.exemption;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How long a state lets a certificate live.
public sealed interface ExpiryRule {

    LocalDate until(LocalDate signedOn);

    /// To 31 December of the year in which it was signed.
    record CalendarYear() implements ExpiryRule {
        @Override
        public LocalDate until(LocalDate signedOn) {
            return signedOn.withDayOfYear(signedOn.lengthOfYear());
        }
    }

    record Months(int months) implements ExpiryRule {
        @Override
        public LocalDate until(LocalDate signedOn) {
            return signedOn.plusMonths(months).minusDays(1);
        }
    }

    /// The earliest of the printed date, the state's rule and the vendor's policy.
    ///
    /// @param printed on the certificate; null when none is
    /// @param state null when the state has no rule
    static LocalDate earliest(
            LocalDate signedOn, @Nullable LocalDate printed, @Nullable ExpiryRule state, Months policy) {
        return Stream.of(
                        printed == null ? LocalDate.MAX : printed,
                        state == null ? LocalDate.MAX : state.until(signedOn),
                        policy.until(signedOn))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
