package dev.mitra.order.catalogue;

/// How long a licence lasts. PERPETUAL and SDK never expire.
public enum LicenseKind {
    PERPETUAL,
    TERM,
    METERED,
    SDK
}
