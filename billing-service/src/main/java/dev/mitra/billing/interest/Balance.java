package dev.mitra.billing.interest;

import dev.mitra.kernel.Money;
import java.time.LocalDate;

/// What an invoice asked for from a day on, until the next balance.
///
/// @param open principal including tax
public record Balance(LocalDate from, Money open) {}
