package dev.mitra.order.order.publishes;

import dev.mitra.order.catalogue.LicenseGrant;
import dev.mitra.order.order.OrderLine;
import java.util.UUID;

/// A line without any price.
record LinePart(UUID lineId, String sku, String productName, int quantity, LicenseGrant license) {

    static LinePart of(OrderLine line) {
        return new LinePart(line.lineId(), line.sku().code(), line.name(), line.quantity(), line.grant());
    }
}
