package dev.mitra.billing.receipt;

import dev.mitra.billing.invoice.Bill;
import dev.mitra.kernel.Money;

/// Money that an invoice gave back.
public record Returned(Bill bill, Money amount) {}
