package dev.mitra.license.status;

import java.time.Instant;

/// A signed status list.
///
/// @param contentHash of what it says; also its entity tag together with the instant
public record StatusList(String contentHash, Instant issuedAt, String jwt) {}
