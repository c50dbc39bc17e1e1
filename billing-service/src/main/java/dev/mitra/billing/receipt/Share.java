package dev.mitra.billing.receipt;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.kernel.Money;

/// A part of a receipt for one invoice.
public record Share(Invoice.Payable invoice, Money amount) {}
