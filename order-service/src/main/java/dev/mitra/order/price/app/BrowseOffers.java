package dev.mitra.order.price.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.catalogue.Catalogue;
import dev.mitra.order.catalogue.LicenseKind;
import dev.mitra.order.catalogue.LicenseType;
import dev.mitra.order.catalogue.ListPrice;
import dev.mitra.order.catalogue.Listing;
import dev.mitra.order.catalogue.ProductSearch;
import dev.mitra.order.catalogue.ProductVersion;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.catalogue.Stock;
import dev.mitra.order.catalogue.Versions;
import dev.mitra.order.price.Offer;
import dev.mitra.order.price.PriceEngine;
import dev.mitra.order.reseller.Reseller;
import dev.mitra.order.reseller.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The catalogue with its prices of today: retail for everybody, and its own price for a reseller (R3.1).
@ApplicationScoped
public class BrowseOffers {

    private final Catalogue catalogue;
    private final Stock stock;
    private final Versions versions;
    private final Resellers resellers;
    private final BusinessClock clock;
    private final Currency vendorCurrency;

    BrowseOffers(
            Catalogue catalogue,
            Stock stock,
            Versions versions,
            Resellers resellers,
            BusinessClock clock,
            @ConfigProperty(name = "mitra.vendor.currency") String vendorCurrency) {
        this.catalogue = catalogue;
        this.stock = stock;
        this.versions = versions;
        this.resellers = resellers;
        this.clock = clock;
        this.vendorCurrency = Currency.getInstance(vendorCurrency);
    }

    /// What to list; texts may be null for all.
    ///
    /// @param after the last SKU of the page before
    public record Wish(
            @Nullable String text,
            @Nullable String platform,
            @Nullable LicenseType type,
            @Nullable LicenseKind kind,
            @Nullable String after,
            int limit) {}

    @Transactional
    public List<Offer> list(Wish wish, Optional<ResellerId> caller) {
        var buyer = active(caller);
        var search = new ProductSearch(
                wish.text(),
                wish.platform(),
                wish.type(),
                wish.kind(),
                currencies(buyer),
                clock.today(),
                wish.after(),
                wish.limit());
        return catalogue.search(search).stream()
                .map(listing -> offer(listing, buyer, List.of(), List.of()))
                .toList();
    }

    @Transactional
    public Optional<Offer> find(Sku sku, Optional<ResellerId> caller) {
        var buyer = active(caller);
        var currencies = currencies(buyer);
        return catalogue.listed(List.of(sku), currencies, clock.today()).stream()
                .min(Comparator.comparingInt(
                        listing -> currencies.indexOf(listing.listUnit().currency())))
                .map(listing -> offer(listing, buyer, announced(listing), versions(listing)));
    }

    private Optional<Reseller> active(Optional<ResellerId> caller) {
        return caller.flatMap(resellers::find).filter(Reseller::active);
    }

    /// The reseller's where a product has a price in it, else the vendor's own.
    private List<Currency> currencies(Optional<Reseller> buyer) {
        return Stream.concat(buyer.map(it -> it.profile().currency()).stream(), Stream.of(vendorCurrency))
                .distinct()
                .toList();
    }

    private List<ListPrice> announced(Listing listing) {
        return stock.prices(listing.product().sku()).stream()
                .filter(price -> price.validFrom().isAfter(clock.today())
                        && price.unit().currency().equals(listing.listUnit().currency()))
                .toList();
    }

    private List<ProductVersion> versions(Listing listing) {
        var grant = listing.product().grant();
        return versions.of(grant.family(), grant.platform());
    }

    private Offer offer(
            Listing listing, Optional<Reseller> buyer, List<ListPrice> announced, List<ProductVersion> published) {
        return new Offer(
                listing,
                buyer.map(it -> PriceEngine.partnerPrice(listing, it.rateOn(clock.today())))
                        .orElse(null),
                announced,
                published);
    }
}
