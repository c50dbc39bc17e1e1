package dev.mitra.order.reseller;

import java.time.LocalDate;
import java.util.Optional;

/// The reseller policies that were published.
public interface Policies {

    void add(String policyVersion, LocalDate effectiveFrom);

    /// The version that applies on that day; empty while none was published.
    Optional<String> effectiveOn(LocalDate day);
}
