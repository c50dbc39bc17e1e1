package dev.mitra.order.catalogue;

import dev.mitra.kernel.Money;

/// The list price of one seat when at least so many seats of the product are bought together.
///
/// @param fromQuantity 2 or more
public record PriceTier(int fromQuantity, Money unit) {}
