package dev.mitra.billing.tax;

/// How a state treats software that is delivered by download.
public enum Treatment {
    TAXABLE,
    /// Taxable unless a condition is proven to us; a purchase over this system proves none.
    CONDITIONAL,
    /// At a rate of its own.
    REDUCED,
    EXEMPT,
    /// No state tax; local taxes, where there are any, are rows of their own.
    LOCAL_ONLY,
    NO_SALES_TAX
}
