package dev.mitra.reseller.reseller;

import dev.mitra.kernel.Percentage;
import java.time.LocalDate;

/// A discount rate and the first day, in the vendor's zone, on which it applies (R4.1).
public record Rate(Percentage percent, LocalDate validFrom) {}
