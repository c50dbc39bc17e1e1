package dev.mitra.license.issue;

import dev.mitra.kernel.ResellerId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An order as it was placed or, once it is released, as it was released.
///
/// @param customer the end customer's own contact; null for orders that were stored before it was kept
/// @param reseller the reseller of record, null for a direct order
public record OrderDetails(
        OrderNumber number,
        ShipTo shipTo,
        DeliverTo deliverTo,
        @Nullable DeliverTo customer,
        @Nullable ResellerId reseller,
        List<OrderLine> lines) {

    public OrderDetails {
        lines = List.copyOf(lines);
    }

    public Optional<OrderLine> line(LineId id) {
        return lines.stream().filter(line -> line.lineId().equals(id)).findFirst();
    }

    public int seats() {
        return lines.stream().mapToInt(OrderLine::quantity).sum();
    }
}
