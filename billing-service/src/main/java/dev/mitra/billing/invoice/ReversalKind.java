package dev.mitra.billing.invoice;

/// Why an order that was paid no longer is.
public enum ReversalKind {
    /// The bank took the booking back.
    BANK,
    /// The payer disputed the payment: what it bought is suspended until that is settled.
    CHARGEBACK,
    /// The money was meant for something else.
    CORRECTION
}
