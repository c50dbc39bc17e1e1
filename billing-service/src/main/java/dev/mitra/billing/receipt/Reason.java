package dev.mitra.billing.receipt;

/// Why money was matched as it was, or not.
///
/// @param code stable
/// @param detail for people
public record Reason(String code, String detail) {}
