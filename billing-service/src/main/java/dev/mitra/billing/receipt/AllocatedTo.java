package dev.mitra.billing.receipt;

import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.kernel.Money;

/// What stands allocated to one invoice.
public record AllocatedTo(ReceiptId receipt, InvoiceId invoice, DocumentNumber number, Money amount) {}
