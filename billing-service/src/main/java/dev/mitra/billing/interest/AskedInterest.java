package dev.mitra.billing.interest;

import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.kernel.Money;
import java.time.LocalDate;

/// What a debit note asks for one late invoice.
///
/// @param until the last day whose interest is in it
/// @param amount interest to that day less what was asked for or waived before
public record AskedInterest(InvoiceId invoice, LocalDate until, Money amount) {}
