package dev.mitra.order.quote;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import dev.mitra.order.catalogue.LicenseGrant;
import dev.mitra.order.price.Purpose;

/// A quoted line.
///
/// @param listUnit the retail price of one seat of this line, in this quantity and for this purpose
/// @param netUnit one seat after discount, HALF_UP (R4.1)
public record QuoteLine(
        String sku,
        String name,
        LicenseGrant grant,
        int quantity,
        Money listUnit,
        Percentage discountPercent,
        Money netUnit,
        Money net,
        Purpose purpose) {}
