package dev.mitra.billing.invoice;

/// Why an invoice was taken back.
public enum CreditReason {
    /// The order was cancelled.
    VOIDED,
    REFUNDED,
    /// A certificate came late: the tax alone.
    TAX_ONLY,
    /// A debit note over interest that finance forgives (R7.7); nobody is told but its reseller.
    INTEREST_WAIVED
}
