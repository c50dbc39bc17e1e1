package dev.mitra.billing.receipt;

/// Why money that was received is not accepted yet.
public enum HoldReason {
    /// More than the configured limit.
    AMOUNT,
    /// Nobody has paid from this account before.
    NEW_PAYER,
    /// The payer's name is on the configured list.
    SANCTIONS
}
