package dev.mitra.order.order;

import dev.mitra.kernel.Money;
import dev.mitra.order.party.ShipTo;
import dev.mitra.order.price.RequestedLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reseller asks for. It names no price, discount, tax or bill-to (R3.2, R5.1).
///
/// @param twiceOnPurpose the same order within a day is meant, so that nobody is warned
/// @param expectedTotal net before tax that the reseller expects; another one is refused
public record OrderWish(
        ShipTo shipTo,
        List<RequestedLine> lines,
        @Nullable String purchaseOrderNumber,
        @Nullable Money expectedTotal,
        @Nullable String notes,
        boolean twiceOnPurpose) {

    public OrderWish {
        lines = List.copyOf(lines);
    }
}
