package dev.mitra.order.stock.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.order.catalogue.ListPrice;
import dev.mitra.order.catalogue.PriceChange;
import dev.mitra.order.catalogue.Product;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.catalogue.Stock;
import dev.mitra.order.catalogue.Stocked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lets the staff edit products and announce prices.
@ApplicationScoped
public class KeepCatalogue {

    private final Stock stock;
    private final AuditTrail audit;
    private final BusinessClock clock;

    KeepCatalogue(Stock stock, AuditTrail audit, BusinessClock clock) {
        this.stock = stock;
        this.audit = audit;
        this.clock = clock;
    }

    /// A product with all its prices, the oldest first.
    public record Entry(Stocked stocked, List<ListPrice> prices) {}

    @Transactional
    public Optional<Entry> find(Sku sku) {
        return stock.find(sku).map(stocked -> new Entry(stocked, stock.prices(sku)));
    }

    /// @param after the last SKU of the page before, null for the first page
    @Transactional
    public List<Entry> list(@Nullable Sku after, int limit) {
        var page = stock.list(after, limit);
        var prices = stock.prices(page.stream().map(it -> it.product().sku()).collect(Collectors.toSet()));
        return page.stream()
                .map(it -> new Entry(it, prices.getOrDefault(it.product().sku(), List.of())))
                .toList();
    }

    /// @param limit SKUs
    @Transactional
    public List<ListPrice> pricesOn(LocalDate day, Currency currency, @Nullable Sku after, int limit) {
        return stock.validOn(day, currency, after, limit);
    }

    /// @param mayChange judges the version that is about to be changed; it throws to refuse
    @Transactional
    public Optional<Entry> edit(
            Sku sku, UnaryOperator<Product> change, boolean sold, LongConsumer mayChange, String actor) {
        return stock.lock(sku).map(known -> {
            mayChange.accept(known.version());
            var edited = known.edited(change.apply(known.product()), sold);
            stock.save(edited);
            audit.record(
                    actor, "ProductEdited", sku.code(), "version " + known.version(), "version " + edited.version());
            return new Entry(edited, stock.prices(sku));
        });
    }

    /// Empty when there is no such product.
    @Transactional
    public Optional<PriceChange> announce(ListPrice price, String actor) {
        return stock.lock(price.sku()).map(_ -> {
            var change = PriceChange.of(price, stock.prices(price.sku()), clock.today());
            switch (change) {
                case PriceChange.New(), PriceChange.Replaced() -> {
                    stock.put(price);
                    audit.record(
                            actor,
                            "PriceAnnounced",
                            price.sku().code(),
                            null,
                            price.unit() + " from " + price.validFrom() + " for " + price.fromQuantity() + " or more");
                }
                case PriceChange.Same(), PriceChange.Frozen() -> {}
            }
            return change;
        });
    }
}
