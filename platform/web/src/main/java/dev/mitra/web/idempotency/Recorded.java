package dev.mitra.web.idempotency;

/// A request that was carried out under some key before.
///
/// @param answer what it was told, without the body when that was a secret
/// @param kept whether the answer can be given again
record Recorded(byte[] bodyHash, Answer answer, boolean kept) {}
