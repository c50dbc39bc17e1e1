package dev.mitra.order.order;

/// Why an order is released: it was paid, or its terms allow it.
public enum Basis {
    PAID,
    TERMS
}
