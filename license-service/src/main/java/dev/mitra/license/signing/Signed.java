package dev.mitra.license.signing;

/// A text that was signed.
///
/// @param kid the key that signed it
public record Signed(String compact, String kid) {}
