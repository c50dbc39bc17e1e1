package dev.mitra.billing.document;

/// A document that waits for its bytes.
public record UnrenderedDocument(DocumentId id, Printed printed) {}
