package dev.mitra.billing.receipt;

/// Why money that was received is not accepted yet.
public enum HoldReason {
    /// More than the configured limit.
    AMOUNT
}
