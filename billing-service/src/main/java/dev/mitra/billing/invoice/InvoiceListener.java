package dev.mitra.billing.invoice;

import java.util.List;

/// What follows from a change of an invoice, in the same transaction: documents and mails, use of credit,
/// arrears.
public interface InvoiceListener {

    default void issued(List<Invoice.Issued> invoices) {}

    /// Money was taken; the invoice is paid now or in part.
    default void settled(Settlement settlement) {}

    default void credited(CreditNote note) {}
}
