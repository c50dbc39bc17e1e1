package dev.mitra.order.catalogue;

/// What a row of a catalogue's file does.
public enum RowOutcome {
    ADDED,
    CHANGED,
    UNCHANGED,
    /// It would change a price that was valid already.
    PRICE_FROZEN,
    /// The same product is described otherwise by an earlier row.
    CONTRADICTS,
    /// What a SKU's licences allow never changes: that is another product.
    GRANT_FROZEN
}
