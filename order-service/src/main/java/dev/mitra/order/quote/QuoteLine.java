package dev.mitra.order.quote;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;

/// A quoted line.
///
/// @param netUnit one seat after discount, HALF_UP (R4.1)
public record QuoteLine(
        String sku, String name, int quantity, Money listUnit, Percentage discountPercent, Money netUnit, Money net) {}
