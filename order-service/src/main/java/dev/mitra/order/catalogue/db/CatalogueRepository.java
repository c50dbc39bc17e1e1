package dev.mitra.order.catalogue.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import dev.mitra.order.catalogue.Catalogue;
import dev.mitra.order.catalogue.ListPrice;
import dev.mitra.order.catalogue.Listing;
import dev.mitra.order.catalogue.PriceTier;
import dev.mitra.order.catalogue.Product;
import dev.mitra.order.catalogue.ProductSearch;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.catalogue.Stocked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

@ApplicationScoped
class CatalogueRepository implements Catalogue {

    /// The price that began last among those that are valid on the day, for each quantity from which one is
    /// set.
    static final String VALID = """
            l.key.validFrom = (
                select max(v.key.validFrom) from ListPriceRow v
                where v.key.sku = l.key.sku and v.key.currency = l.key.currency
                  and v.key.fromQuantity = l.key.fromQuantity and v.key.validFrom <= :on
                  and (v.validUntil is null or v.validUntil >= :on))
            """;
    private static final String LISTED = """
            select p, l from ProductRow p join ListPriceRow l on l.key.sku = p.sku
            where p.sold and l.key.currency in :currencies and
            """ + VALID;
    /// Each product in the first currency that it has a price in.
    private static final String IN_ITS_CURRENCY = """
             and (l.key.currency = :first or not exists (
                select 1 from ListPriceRow o
                where o.key.sku = p.sku and o.key.currency = :first and o.key.fromQuantity = 1
                  and o.key.validFrom <= :on and (o.validUntil is null or o.validUntil >= :on)))
            """;
    private static final String TIERS = "select l from ListPriceRow l where l.key.currency in :currencies"
            + " and l.key.sku in :skus and l.key.fromQuantity > 1 and " + VALID;

    private final EntityManager manager;

    CatalogueRepository(EntityManager manager) {
        this.manager = manager;
    }

    @Override
    public List<Listing> search(ProductSearch search) {
        var parameters = new HashMap<String, Object>();
        var currencies =
                search.currencies().stream().map(Currency::getCurrencyCode).toList();
        parameters.put("currencies", currencies);
        parameters.put("first", currencies.getFirst());
        parameters.put("on", search.on());
        var where =
                new StringBuilder(LISTED).append(" and l.key.fromQuantity = 1").append(IN_ITS_CURRENCY);
        if (search.text() != null) {
            where.append(" and (lower(p.sku) like :text escape '!' or lower(p.name) like :text escape '!'"
                    + " or lower(p.descriptionEn) like :text escape '!'"
                    + " or lower(p.descriptionId) like :text escape '!')");
            parameters.put("text", pattern(search.text()));
        }
        if (search.platform() != null) {
            where.append(" and p.platform = :platform");
            parameters.put("platform", search.platform());
        }
        if (search.type() != null) {
            where.append(" and p.licenseType = :type");
            parameters.put("type", search.type());
        }
        if (search.kind() != null) {
            where.append(" and p.licenseKind = :kind");
            parameters.put("kind", search.kind());
        }
        if (search.after() != null) {
            where.append(" and p.sku > :after");
            parameters.put("after", search.after());
        }
        var rows = rows(where.append(" order by p.sku").toString(), parameters)
                .setMaxResults(search.limit())
                .getResultList();
        var tiers = tiers(rows, currencies, search.on());
        return rows.stream()
                .map(row -> listing(row, tiers.getOrDefault(priced((ListPriceRow) row[1]), List.of())))
                .toList();
    }

    @Override
    public List<Listing> listed(Collection<Sku> skus, Collection<Currency> currencies, LocalDate on) {
        var parameters = Map.of(
                "skus", skus.stream().map(Sku::code).collect(toSet()),
                "currencies", currencies.stream().map(Currency::getCurrencyCode).collect(toSet()),
                "on", on);
        var byProduct = rows(LISTED + " and p.sku in :skus", parameters).getResultList().stream()
                .collect(groupingBy(row -> priced((ListPriceRow) row[1])));
        return byProduct.values().stream().flatMap(CatalogueRepository::listing).toList();
    }

    @Override
    public void addMissing(List<Product> products, List<ListPrice> prices) {
        // Two replicas that start at once take turns; readers are not held up.
        manager.createNativeQuery("lock table product in share row exclusive mode")
                .executeUpdate();
        var known = manager.createQuery("select sku from ProductRow", String.class).getResultList().stream()
                .collect(toSet());
        products.stream()
                .filter(product -> !known.contains(product.sku().code()))
                .map(product -> ProductRow.of(new Stocked(product, true, 1)))
                .forEach(manager::persist);
        var priced =
                manager.createQuery("select key from ListPriceRow", ListPriceRow.Key.class).getResultList().stream()
                        .collect(toSet());
        prices.stream()
                .map(ListPriceRow::of)
                .filter(row -> !priced.contains(row.key))
                .forEach(manager::persist);
    }

    private TypedQuery<Object[]> rows(String select, Map<String, ?> parameters) {
        var query = manager.createQuery(select, Object[].class);
        parameters.forEach(query::setParameter);
        return query;
    }

    private record Priced(String sku, String currency) {}

    private static Priced priced(ListPriceRow row) {
        return new Priced(row.key.sku(), row.key.currency());
    }

    private Map<Priced, List<PriceTier>> tiers(List<Object[]> rows, List<String> currencies, LocalDate on) {
        var skus = rows.stream().map(row -> ((ProductRow) row[0]).sku).toList();
        return manager
                .createQuery(TIERS, ListPriceRow.class)
                .setParameter("currencies", currencies)
                .setParameter("skus", skus)
                .setParameter("on", on)
                .getResultList()
                .stream()
                .collect(groupingBy(CatalogueRepository::priced, mapping(ListPriceRow::toTier, toList())));
    }

    /// @param rows of one product in one currency: without a price for a single seat it is not for sale
    private static Stream<Listing> listing(List<Object[]> rows) {
        var tiers = rows.stream()
                .map(row -> ((ListPriceRow) row[1]).toTier())
                .filter(tier -> tier.fromQuantity() > 1)
                .toList();
        return rows.stream()
                .filter(row -> ((ListPriceRow) row[1]).key.fromQuantity() == 1)
                .map(row -> listing(row, tiers));
    }

    private static Listing listing(Object[] row, List<PriceTier> tiers) {
        return new Listing(((ProductRow) row[0]).toProduct(), ((ListPriceRow) row[1]).toMoney(), tiers);
    }

    /// Finds the text literally, in any case.
    private static String pattern(String text) {
        return "%"
                + text.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
    }
}
