package dev.mitra.license.issue;

/// How long a licence lasts and what it is for.
public enum Kind {
    /// Never expires.
    PERPETUAL,
    /// Ends on a day.
    TERM,
    /// Before release, 30 days (R7.4).
    TEMPORARY,
    /// Billed by operations.
    METERED,
    /// For products that others build on.
    SDK
}
