package dev.mitra.billing.document;

/// A rendered document.
///
/// @param sha256 of the bytes, hexadecimal
@SuppressWarnings("ArrayRecordComponent") // bytes of a file, never compared
public record StoredPdf(String fileName, String sha256, byte[] content) {}
