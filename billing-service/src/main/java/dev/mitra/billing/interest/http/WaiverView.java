package dev.mitra.billing.interest.http;

import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.kernel.Money;

/// Interest that was forgiven.
public record WaiverView(InvoiceId invoiceId, String invoiceNumber, Money waived) {}
