package dev.mitra.reseller.standing;

/// How far a reseller is trusted with terms.
public enum StandingValue {
    /// Fewer paid orders than the programme asks for: every order is prepaid (R7.3).
    NEW,
    /// Orders on terms.
    ESTABLISHED,
    /// Something is overdue: new orders are prepaid until it is paid (R7.7).
    RESTRICTED
}
