package dev.mitra.billing.interest.app;

/// When interest becomes a debit note.
enum AskedFor {
    /// On day 1, what has accrued by the end of the month before.
    MONTHLY,
    /// The day after a late invoice is paid in full, once for all its days.
    WHEN_PAID
}
