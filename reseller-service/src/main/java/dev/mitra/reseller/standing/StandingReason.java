package dev.mitra.reseller.standing;

/// Why a standing changed.
public enum StandingReason {
    /// The last of the prepaid orders that the programme asks for was paid; three in the shipped terms.
    THIRD_ORDER_PAID,
    ARREARS_OPENED,
    ARREARS_CLEARED
}
