package dev.mitra.order.order;

/// PREPAID: released when paid. NET30: released when placed, due 30 days after the order date.
public enum Terms {
    PREPAID,
    NET30
}
