package dev.mitra.billing.document;

/// What is printed.
public enum PrintKind {
    INVOICE,
    CREDIT_NOTE,
    STATEMENT
}
