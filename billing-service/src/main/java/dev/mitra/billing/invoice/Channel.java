package dev.mitra.billing.invoice;

/// Who sells.
public enum Channel {
    RESELLER,
    DIRECT
}
