package dev.mitra.reseller.opportunity;

import dev.mitra.kernel.Percentage;
import java.time.LocalDate;

/// What an accepted opportunity adds to its partner's discount on new licences for that customer (R11.4). Frozen
/// when it is granted: a changed configuration takes nothing back.
///
/// @param extra percentage points on top of the rate of the day
/// @param upTo rate and extra together are no more
/// @param until last day, in the vendor's zone
public record ExtraDiscount(Percentage extra, Percentage upTo, LocalDate until) {}
