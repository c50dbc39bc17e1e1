package dev.mitra.billing.receipt;

import java.time.Instant;
import java.util.UUID;

/// One import.
///
/// @param sha256 of the file's bytes, hexadecimal
public record ImportedFile(UUID id, String sha256, Instant at, String by) {}
