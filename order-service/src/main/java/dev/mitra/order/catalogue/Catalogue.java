package dev.mitra.order.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;

/// The products and their prices.
public interface Catalogue {

    List<Listing> search(ProductSearch search);

    /// The products among these that have a price in one of the currencies on that day; a product priced in two
    /// of them comes twice.
    List<Listing> listed(Collection<Sku> skus, Collection<Currency> currencies, LocalDate on);

    /// Adds what is not there yet and leaves everything else as it is.
    void addMissing(List<Product> products, List<ListPrice> prices);
}
