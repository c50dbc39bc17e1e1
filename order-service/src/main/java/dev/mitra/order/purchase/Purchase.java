package dev.mitra.order.purchase;

import dev.mitra.kernel.OrderId;
import java.time.Instant;
import java.util.List;

/// An order as the end customer sees it.
public record Purchase(
        OrderId id,
        String orderNumber,
        Instant placedAt,
        String company,
        PurchaseStatus status,
        List<PurchaseLine> lines) {

    public Purchase {
        lines = List.copyOf(lines);
    }
}
