package dev.mitra.order.bulk;

import dev.mitra.kernel.OrderId;

/// An order that came in a file before.
///
/// @param hash SHA-256 of what was asked for
public record Imported(String hash, OrderId order) {}
