package dev.mitra.order.catalogue;

import java.time.LocalDate;
import java.util.List;

/// Whether a price may be put into the list. What was valid on a day stays readable as of that day, so a price
/// begins tomorrow at the earliest; the first of a product may begin today.
public sealed interface PriceChange {

    record New() implements PriceChange {}

    /// Another one was announced for that day and quantity.
    record Replaced() implements PriceChange {}

    record Same() implements PriceChange {}

    record Frozen() implements PriceChange {}

    /// @param known all prices of the product
    static PriceChange of(ListPrice price, List<ListPrice> known, LocalDate today) {
        if (known.contains(price)) {
            return new Same();
        }
        boolean first = known.stream().noneMatch(it -> isAlike(it, price));
        if (price.validFrom().isBefore(today) || (price.validFrom().equals(today) && !first)) {
            return new Frozen();
        }
        boolean replaces = known.stream()
                .anyMatch(it -> isAlike(it, price) && it.validFrom().equals(price.validFrom()));
        return replaces ? new Replaced() : new New();
    }

    private static boolean isAlike(ListPrice one, ListPrice other) {
        return one.unit().currency().equals(other.unit().currency()) && one.fromQuantity() == other.fromQuantity();
    }
}
