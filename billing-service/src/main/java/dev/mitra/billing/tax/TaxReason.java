package dev.mitra.billing.tax;

/// Why an invoice bears the tax it bears, or none.
public enum TaxReason {
    TAXED,
    /// Taxed, because the state's exemption depends on something that was not shown.
    CONDITION_NOT_SHOWN,
    REDUCED_RATE,
    DOWNLOAD_NOT_TAXABLE,
    NO_STATE_TAX,
    /// A valid exemption certificate covered the state at the order's instant (R10.2).
    RESALE,
    OUTSIDE_US,
    /// Of a country outside the US where the vendor is registered.
    COUNTRY_TAX,
    /// Interest is no sale.
    NOT_A_SALE
}
