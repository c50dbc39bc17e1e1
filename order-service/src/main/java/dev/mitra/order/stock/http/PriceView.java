package dev.mitra.order.stock.http;

import dev.mitra.kernel.Money;
import dev.mitra.order.catalogue.ListPrice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A retail price with its validity.
///
/// @param fromQuantity seats of the product in one order from which it applies
/// @param validUntil last day, null while it stands
public record PriceView(
        Money unit,
        int fromQuantity,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    static PriceView of(ListPrice price) {
        return new PriceView(price.unit(), price.fromQuantity(), price.validFrom(), price.validUntil());
    }
}
