package dev.mitra.order.purchase.http;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.licence.License;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.purchase.Purchase;
import dev.mitra.order.purchase.PurchaseLine;
import dev.mitra.order.purchase.PurchaseStatus;
import java.time.Instant;
import java.util.List;

/// A purchase without any price (R9.3).
///
/// @param company to whom the licences are made out
public record PurchaseView(
        OrderId id,
        String orderNumber,
        Instant placedAt,
        String company,
        PurchaseStatus status,
        List<PurchaseLine> lines,
        List<Seat> licenses) {

    /// A licence; its file is at license-service.
    public record Seat(LicenseId id, String sku, int seat) {}

    static PurchaseView of(Purchase purchase, List<License> licenses) {
        return new PurchaseView(
                purchase.id(),
                purchase.orderNumber(),
                purchase.placedAt(),
                purchase.company(),
                purchase.status(),
                purchase.lines(),
                licenses.stream()
                        .map(it -> new Seat(it.id(), it.sku(), it.seat()))
                        .toList());
    }
}
