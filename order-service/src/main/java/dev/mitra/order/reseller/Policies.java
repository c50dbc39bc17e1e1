package dev.mitra.order.reseller;

import java.time.LocalDate;
import java.util.Optional;

/// The reseller policies that were published.
public interface Policies {

    void add(String policyVersion, LocalDate effectiveFrom);

    /// The version that applies on that day; empty while none was published.
    Optional<String> effectiveOn(LocalDate day);

    /// The first day of a version; empty while it was not published.
    Optional<LocalDate> firstDayOf(String policyVersion);

    /// Whether one version begins before the other. One that was not published begins before any that was.
    default boolean isBefore(String one, String other) {
        var first = firstDayOf(one).orElse(LocalDate.MIN);
        return first.isBefore(firstDayOf(other).orElse(LocalDate.MIN));
    }
}
