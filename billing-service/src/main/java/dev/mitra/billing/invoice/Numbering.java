package dev.mitra.billing.invoice;

/// Gives out numbers without a hole: they are taken in the transaction that uses them.
public interface Numbering {

    /// Takes `count` numbers in a row and holds the series until the transaction ends; so it is called last.
    ///
    /// @return the first of them
    int take(DocumentKind kind, int year, int count);
}
