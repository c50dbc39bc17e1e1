package dev.mitra.order.price;

import dev.mitra.kernel.Percentage;

/// The vendor's settings for renewals and upgrades.
///
/// @param whileValid share of the list price for a year of updates, until the old updates end
/// @param afterExpiry the same afterwards
/// @param upgradeDays from the issue, within which a larger plan costs the difference
public record ReplacementRules(Percentage whileValid, Percentage afterExpiry, int upgradeDays) {}
