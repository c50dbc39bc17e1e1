package dev.mitra.reseller.application;

import java.time.LocalDate;
import java.util.Optional;

/// How long a rejected applicant waits before it applies again.
///
/// @param days calendar days from the rejection, 0 for none
public record ReapplicationRule(int days) {

    public ReapplicationRule {
        if (days < 0) {
            throw new IllegalArgumentException("a waiting period has no negative days");
        }
    }

    /// The first day on which one that was rejected on this day may apply again.
    public LocalDate opensAfter(LocalDate rejectedOn) {
        return rejectedOn.plusDays(days);
    }

    /// Empty when it may apply today.
    public Optional<LocalDate> waitsUntil(LocalDate rejectedOn, LocalDate today) {
        return Optional.of(opensAfter(rejectedOn)).filter(today::isBefore);
    }
}
