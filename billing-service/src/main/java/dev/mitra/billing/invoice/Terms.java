package dev.mitra.billing.invoice;

/// When the order is released, frozen at placement (R7.3).
public enum Terms {
    /// Released when paid. Unpaid it bears no interest and opens no arrears: nothing was delivered.
    PREPAID,
    /// Released at placement, to be paid within 30 days of the order date (R7.6).
    NET30
}
