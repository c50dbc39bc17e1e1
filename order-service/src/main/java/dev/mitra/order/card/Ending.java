package dev.mitra.order.card;

/// Why an attempt came to nothing.
public enum Ending {
    /// The buyer's bank said no.
    REFUSED,
    /// The buyer did not come back in time, or what the bank had agreed to ran out.
    EXPIRED,
    /// The order was cancelled or paid in another way.
    CANCELLED
}
