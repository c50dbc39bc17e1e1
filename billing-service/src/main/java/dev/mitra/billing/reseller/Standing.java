package dev.mitra.billing.reseller;

/// How a reseller stands with the programme (R7.3, R7.7).
public enum Standing {
    NEW,
    ESTABLISHED,
    RESTRICTED
}
