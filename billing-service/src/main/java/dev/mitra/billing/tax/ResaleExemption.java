package dev.mitra.billing.tax;

/// A verified certificate that covered the state when the order was placed.
///
/// @param number as the state or the reseller numbers it
public record ResaleExemption(String number, String state) {}
