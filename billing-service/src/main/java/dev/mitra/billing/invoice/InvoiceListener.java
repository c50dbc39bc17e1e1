package dev.mitra.billing.invoice;

import java.util.List;

/// What follows from a change of an invoice, in the same transaction: documents and mails, use of credit,
/// arrears.
public interface InvoiceListener {

    /// Called for each invoice, in the context of the event that asked for it.
    default void issued(Invoice.Issued invoice) {}

    /// Called once for all invoices that were issued together, after [#issued(Invoice.Issued)].
    default void allIssued(List<Invoice.Issued> invoices) {}

    /// Money was taken; the invoice is paid now or in part.
    default void settled(Settlement settlement) {}

    default void credited(CreditNote note) {}

    /// The rest was given up.
    default void writtenOff(Invoice.WrittenOff invoice) {}

    /// What had been given up is no longer; a credit note, or money taken back, may follow at once.
    default void claimRestored(Invoice.Payable invoice) {}

    /// A person asks again for what had been given up, and nothing else follows.
    default void takenUp(Invoice.Payable invoice) {}

    /// Money that it had taken was taken back.
    default void reopened(Invoice.Payable invoice) {}
}
