package dev.mitra.billing.document;

/// Mails that carry a document; each is sent once per order.
public enum MailKind {
    /// At issue, as request for payment.
    INVOICE,
    /// On acceptance of the money, with the invoice's bytes (R8.1).
    PAYMENT_RECEIVED,
    CREDIT_NOTE,
    /// Interest (R7.7).
    DEBIT_NOTE,
    /// The monthly statement (R7.5).
    STATEMENT
}
