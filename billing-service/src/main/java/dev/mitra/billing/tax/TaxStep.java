package dev.mitra.billing.tax;

import org.jspecify.annotations.Nullable;

/// One step of the explanation of a tax.
///
/// @param rule the rule's id or name
/// @param source where the fact comes from; null for arithmetic and for our own rules
public record TaxStep(
        String rule, String input, String result, @Nullable String source) {}
