package dev.mitra.billing.invoice;

/// What is numbered; each kind has a series of its own per legal entity and year.
public enum DocumentKind {
    INVOICE("INV"),
    CREDIT_NOTE("CN"),
    /// Interest (R7.7).
    DEBIT_NOTE("DN");

    private final String prefix;

    DocumentKind(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }
}
