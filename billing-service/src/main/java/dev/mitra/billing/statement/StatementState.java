package dev.mitra.billing.statement;

/// Where a statement stands. None is stored: a statement is never edited.
public enum StatementState {
    /// Issued; its mail waits for its PDF.
    OPEN,
    /// Its mail was queued.
    SENT,
    /// Nothing of what it lists asks for money any more: paid, credited or given up.
    SETTLED
}
