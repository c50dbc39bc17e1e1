package dev.mitra.license.bulk;

/// Why a row is not fulfilled.
public enum Refusal {
    UNREADABLE_CELL,
    REPEATED_ROW,
    NOT_FOUND,
    UNKNOWN_ORDER_LINE,
    /// Two lines of the order have this product: ask for each by itself.
    SEVERAL_ORDER_LINES,
    ORDER_CLOSED,
    NOT_EXTENDABLE,
    /// Even extended it would be over.
    OVER,
    NOT_ACTIVE,
    CONTINUED
}
