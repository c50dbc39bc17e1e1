package dev.mitra.billing.invoice;

import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.MessageContext;
import java.util.List;
import java.util.Map;

/// What follows from a change of an invoice, in the same transaction: documents and mails, use of credit,
/// arrears.
public interface InvoiceListener {

    /// Called once for all invoices that were issued together.
    ///
    /// @param causes the event behind each order, where there is one
    default void issued(List<Invoice.Issued> invoices, Map<OrderId, MessageContext> causes) {}

    /// Called when every listener has heard of them.
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
