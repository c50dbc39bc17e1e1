package dev.mitra.order.price;

import dev.mitra.order.catalogue.Listing;
import dev.mitra.order.catalogue.Sku;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// List prices of one currency on one day: an order has one currency (silent point 5).
public record PriceSheet(Currency currency, Map<Sku, Listing> listings) {

    public PriceSheet {
        listings = Map.copyOf(listings);
    }

    public Optional<Listing> find(Sku sku) {
        return Optional.ofNullable(listings.get(sku));
    }

    /// The first of the preferred currencies in which every SKU is priced; where none covers all, the last one,
    /// the vendor's own.
    public static PriceSheet choose(List<Currency> preferred, Collection<Sku> skus, Collection<Listing> listed) {
        return preferred.stream()
                .map(currency -> of(currency, listed))
                .filter(sheet -> sheet.listings().keySet().containsAll(skus))
                .findFirst()
                .orElseGet(() -> of(preferred.getLast(), listed));
    }

    private static PriceSheet of(Currency currency, Collection<Listing> listed) {
        var listings = new HashMap<Sku, Listing>();
        for (var listing : listed) {
            if (listing.listUnit().currency().equals(currency)) {
                listings.put(listing.product().sku(), listing);
            }
        }
        return new PriceSheet(currency, listings);
    }
}
