package dev.mitra.order.catalogue;

import dev.mitra.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A retail price with its validity, in days of the vendor's zone. Of the prices that are valid on a day the
/// one that began last counts, so that a change is announced by adding a row and never by editing one.
///
/// @param fromQuantity seats of the product in one order from which it applies; 1 for the ordinary price
/// @param validUntil last day, null while it stands
public record ListPrice(
        Sku sku,
        int fromQuantity,
        Money unit,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    public ListPrice {
        if (fromQuantity < 1 || unit.minor() < 0 || (validUntil != null && validUntil.isBefore(validFrom))) {
            throw new IllegalArgumentException("a list price is not negative and ends after it begins");
        }
    }

    public ListPrice(Sku sku, Money unit, LocalDate validFrom, @Nullable LocalDate validUntil) {
        this(sku, 1, unit, validFrom, validUntil);
    }
}
