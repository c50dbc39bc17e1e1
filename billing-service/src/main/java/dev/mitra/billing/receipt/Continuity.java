package dev.mitra.billing.receipt;

/// Whether a statement begins where an earlier one of the account ended.
public enum Continuity {
    /// No statement of the account was imported before.
    FIRST,
    CONTINUES,
    /// The same statement was imported before.
    REPEATED,
    /// A statement between is missing, or comes later.
    GAP,
    /// The bank gives no balances, as in notifications.
    UNKNOWN
}
