package dev.mitra.billing.statement;

import dev.mitra.kernel.Money;
import java.time.LocalDate;

/// Money that an invoice has taken, released money deducted.
///
/// @param valueDate when the bank counts it
public record Payment(LocalDate valueDate, Money amount) {}
