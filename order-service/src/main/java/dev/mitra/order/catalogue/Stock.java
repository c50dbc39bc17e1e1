package dev.mitra.order.catalogue;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The catalogue as the staff keep it: every product, and every price that was, is and will be valid.
public interface Stock {

    /// The product, locked until the transaction ends, so that edits of one product take turns.
    Optional<Stocked> lock(Sku sku);

    Optional<Stocked> find(Sku sku);

    /// In the order of their SKU.
    ///
    /// @param after the last SKU of the page before, null for the first page
    List<Stocked> list(@Nullable Sku after, int limit);

    void add(Stocked product);

    void save(Stocked product);

    /// All prices of the product, the oldest first.
    default List<ListPrice> prices(Sku sku) {
        return prices(Set.of(sku)).getOrDefault(sku, List.of());
    }

    /// The same of each of them; a product without any is not in the map.
    Map<Sku, List<ListPrice>> prices(Set<Sku> skus);

    /// Adds a price, or replaces the one that begins on the same day for the same quantity.
    void put(ListPrice price);

    /// The prices of one currency that are valid on a day, by SKU and quantity.
    ///
    /// @param after the last SKU of the page before, null for the first page
    /// @param limit SKUs
    List<ListPrice> validOn(LocalDate day, Currency currency, @Nullable Sku after, int limit);
}
