package dev.mitra.order.catalogue;

/// How long a licence lasts. PERPETUAL and SDK never expire. SUPPORT is no licence but help with one, for a
/// term.
public enum LicenseKind {
    PERPETUAL,
    TERM,
    METERED,
    SDK,
    SUPPORT
}
