package dev.mitra.billing.receipt.app;

/// Whether an import is kept.
public enum Importing {
    FOR_GOOD,
    DRY_RUN
}
