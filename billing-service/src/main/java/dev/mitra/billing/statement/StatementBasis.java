package dev.mitra.billing.statement;

import dev.mitra.billing.interest.LateInterest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a statement was made from besides the ledger, so that it can be made again.
///
/// @param knownUntil facts of the ledger that were recorded by then, by the database's clock
/// @param terms of late payment
/// @param sha256 of the bytes of its JSON, in hexadecimal; null for statements older than this record
public record StatementBasis(
        Instant knownUntil, LateInterest terms, @Nullable String sha256) {}
