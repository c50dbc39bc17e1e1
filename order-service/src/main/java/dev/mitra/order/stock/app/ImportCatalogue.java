package dev.mitra.order.stock.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.order.catalogue.CatalogueRow;
import dev.mitra.order.catalogue.ListPrice;
import dev.mitra.order.catalogue.PriceChange;
import dev.mitra.order.catalogue.Product;
import dev.mitra.order.catalogue.RowOutcome;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.catalogue.Stock;
import dev.mitra.order.catalogue.Stocked;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts a file of products and prices into the catalogue: all of it, or nothing when a row cannot be taken.
@ApplicationScoped
public class ImportCatalogue {

    private final Stock stock;
    private final AuditTrail audit;
    private final BusinessClock clock;

    ImportCatalogue(Stock stock, AuditTrail audit, BusinessClock clock) {
        this.stock = stock;
        this.audit = audit;
        this.clock = clock;
    }

    /// What each row does, or would do.
    ///
    /// @param applied whether the catalogue was changed
    public record Imported(boolean applied, List<RowOutcome> rows) {}

    public Imported put(List<CatalogueRow> rows, boolean dryRun, String actor) {
        QuarkusTransaction.begin();
        boolean apply = false;
        try {
            var seen = new HashMap<Sku, Product>();
            var outcomes = rows.stream().map(row -> put(row, seen)).toList();
            if (!dryRun && outcomes.stream().noneMatch(ImportCatalogue::isRefused)) {
                audit.record(actor, "CatalogueImported", "catalogue", null, rows.size() + " rows");
                apply = true;
            }
            return new Imported(apply, outcomes);
        } finally {
            end(apply);
        }
    }

    private static void end(boolean apply) {
        if (apply) {
            QuarkusTransaction.commit();
        } else {
            QuarkusTransaction.rollback();
        }
    }

    private static boolean isRefused(RowOutcome outcome) {
        return switch (outcome) {
            case PRICE_FROZEN, CONTRADICTS, GRANT_FROZEN -> true;
            case ADDED, CHANGED, UNCHANGED -> false;
        };
    }

    private RowOutcome put(CatalogueRow row, Map<Sku, Product> seen) {
        var sku = row.product().sku();
        var earlier = seen.putIfAbsent(sku, row.product());
        if (earlier != null && !earlier.equals(row.product())) {
            return RowOutcome.CONTRADICTS;
        }
        var product = earlier == null ? put(row.product(), row.sold()) : RowOutcome.UNCHANGED;
        var price = row.price() == null ? RowOutcome.UNCHANGED : put(row.price());
        if (isRefused(product) || (product != RowOutcome.UNCHANGED && !isRefused(price))) {
            return product;
        }
        return price;
    }

    private RowOutcome put(Product product, boolean sold) {
        var known = stock.lock(product.sku());
        if (known.isEmpty()) {
            stock.add(new Stocked(product, sold, 1));
            return RowOutcome.ADDED;
        }
        if (known.get().isLike(product, sold)) {
            return RowOutcome.UNCHANGED;
        }
        if (!known.get().product().grant().equals(product.grant())) {
            return RowOutcome.GRANT_FROZEN;
        }
        stock.save(known.get().edited(product, sold));
        return RowOutcome.CHANGED;
    }

    private RowOutcome put(ListPrice price) {
        return switch (PriceChange.of(price, stock.prices(price.sku()), clock.today())) {
            case PriceChange.Same() -> RowOutcome.UNCHANGED;
            case PriceChange.Frozen() -> RowOutcome.PRICE_FROZEN;
            case PriceChange.New() -> {
                stock.put(price);
                yield RowOutcome.ADDED;
            }
            case PriceChange.Replaced() -> {
                stock.put(price);
                yield RowOutcome.CHANGED;
            }
        };
    }
}
