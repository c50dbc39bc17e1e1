package dev.mitra.billing.tax;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;

/// Tax of one jurisdiction at one rate, rounded once on the invoice's sum.
public record TaxLine(String state, Percentage rate, Money base, Money amount) {}
