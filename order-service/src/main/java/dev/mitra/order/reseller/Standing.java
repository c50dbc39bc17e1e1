package dev.mitra.order.reseller;

/// NEW: fewer than three paid orders (R7.3); RESTRICTED: something is overdue (R7.7).
public enum Standing {
    NEW,
    ESTABLISHED,
    RESTRICTED
}
