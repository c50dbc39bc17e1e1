package dev.mitra.billing.invoice;

import java.time.Instant;

/// A number that was given away before the database was restored to an earlier moment, and whose document it has lost.
///
/// @param reason what became of it, in somebody's words
public record LostNumber(DocumentNumber number, String reason, String notedBy, Instant notedAt) {}
