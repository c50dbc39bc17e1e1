package dev.mitra.license.status;

import java.time.Instant;

/// A signed status list.
///
/// @param number grows by one with each list, so that products notice one that was rolled back; also the entity tag
/// @param bits what it says, zlib, base64url: where the next list begins
public record StatusList(int number, Instant issuedAt, String bits, String jwt) {}
