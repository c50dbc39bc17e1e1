package dev.mitra.order.order;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import dev.mitra.order.catalogue.LicenseGrant;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.price.Purpose;
import java.util.UUID;

/// A line as it was agreed.
///
/// @param listUnit the retail price of one seat of this line, in this quantity and for this purpose
/// @param name product and licence type in words, on that day
/// @param netUnit one seat after discount, HALF_UP (R4.1)
public record OrderLine(
        UUID lineId,
        Sku sku,
        String name,
        LicenseGrant grant,
        int quantity,
        Money listUnit,
        Percentage discount,
        Money netUnit,
        Money net,
        Purpose purpose) {}
