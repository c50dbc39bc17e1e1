package dev.mitra.order.purchase.http;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.licence.License;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.order.SupportPeriod;
import dev.mitra.order.purchase.Purchase;
import dev.mitra.order.purchase.PurchaseLine;
import dev.mitra.order.purchase.PurchaseStatus;
import java.time.Instant;
import java.time.LocalDate;
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
        List<Seat> licenses,
        List<Support> support) {

    /// A licence; its file is at license-service.
    public record Seat(LicenseId id, String sku, int seat) {}

    /// Seats whose support runs from one day through another.
    public record Support(String sku, long seats, LocalDate from, LocalDate until) {}

    static PurchaseView of(Purchase purchase, List<License> licenses, List<SupportPeriod> support) {
        return new PurchaseView(
                purchase.id(),
                purchase.orderNumber(),
                purchase.placedAt(),
                purchase.company(),
                purchase.status(),
                purchase.lines(),
                licenses.stream()
                        .map(it -> new Seat(it.id(), it.sku(), it.seat()))
                        .toList(),
                support.stream()
                        .map(it -> new Support(it.sku(), it.seats(), it.from(), it.until()))
                        .toList());
    }
}
