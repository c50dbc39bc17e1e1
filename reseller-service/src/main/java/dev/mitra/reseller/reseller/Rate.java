package dev.mitra.reseller.reseller;

import dev.mitra.kernel.Percentage;
import java.time.LocalDate;

/// A discount rate and the first day, in the vendor's zone, on which it applies (R4.1).
public record Rate(Percentage percent, LocalDate validFrom) {

    /// The same, beginning on this day at the earliest.
    public Rate notBefore(LocalDate day) {
        return validFrom.isBefore(day) ? new Rate(percent, day) : this;
    }
}
