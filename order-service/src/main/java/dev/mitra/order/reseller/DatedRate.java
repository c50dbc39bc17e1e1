package dev.mitra.order.reseller;

import dev.mitra.kernel.Percentage;
import java.time.LocalDate;

/// A discount and the day, in the vendor's zone, from which it applies.
public record DatedRate(LocalDate from, Percentage rate) {}
