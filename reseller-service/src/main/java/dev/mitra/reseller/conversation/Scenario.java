package dev.mitra.reseller.conversation;

import org.jspecify.annotations.Nullable;

/// The case that a partner wants guidance for (R11.2).
///
/// @param products that the customer wants to use
/// @param seats users or machines, null when nobody knows
/// @param environment where and how the products will run
public record Scenario(String products, @Nullable Integer seats, String environment) {}
