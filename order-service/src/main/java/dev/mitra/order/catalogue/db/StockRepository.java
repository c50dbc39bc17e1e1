package dev.mitra.order.catalogue.db;

import dev.mitra.order.catalogue.ListPrice;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.catalogue.Stock;
import dev.mitra.order.catalogue.Stocked;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StockRepository implements Stock, PanacheRepositoryBase<ProductRow, String> {

    private static final String VALID = """
            from ListPriceRow l
            where l.key.currency = :currency and l.key.sku in :skus and
            """ + CatalogueRepository.VALID + " order by l.key.sku, l.key.fromQuantity";

    @Override
    public Optional<Stocked> lock(Sku sku) {
        return findByIdOptional(sku.code(), LockModeType.PESSIMISTIC_WRITE).map(ProductRow::toStocked);
    }

    @Override
    public Optional<Stocked> find(Sku sku) {
        return findByIdOptional(sku.code()).map(ProductRow::toStocked);
    }

    @Override
    public List<Stocked> list(@Nullable Sku after, int limit) {
        var page = after == null ? find("order by sku") : find("sku > ?1 order by sku", after.code());
        return page.page(0, limit).list().stream().map(ProductRow::toStocked).toList();
    }

    @Override
    public void add(Stocked product) {
        persist(ProductRow.of(product));
    }

    @Override
    public void save(Stocked product) {
        findByIdOptional(product.product().sku().code()).orElseThrow().set(product);
    }

    @Override
    public Map<Sku, List<ListPrice>> prices(Set<Sku> skus) {
        return getEntityManager()
                .createQuery(
                        "from ListPriceRow where key.sku in :skus"
                                + " order by key.validFrom, key.currency, key.fromQuantity",
                        ListPriceRow.class)
                .setParameter("skus", skus.stream().map(Sku::code).toList())
                .getResultList()
                .stream()
                .map(ListPriceRow::toPrice)
                .collect(Collectors.groupingBy(ListPrice::sku));
    }

    @Override
    public void put(ListPrice price) {
        getEntityManager().merge(ListPriceRow.of(price));
    }

    @Override
    public List<ListPrice> validOn(LocalDate day, Currency currency, @Nullable Sku after, int limit) {
        var skus = getEntityManager()
                .createQuery(
                        "select distinct l.key.sku from ListPriceRow l where l.key.currency = :currency"
                                + " and l.key.sku > :after and " + CatalogueRepository.VALID + " order by l.key.sku",
                        String.class)
                .setParameter("on", day)
                .setParameter("currency", currency.getCurrencyCode())
                .setParameter("after", after == null ? "" : after.code())
                .setMaxResults(limit)
                .getResultList();
        return getEntityManager()
                .createQuery(VALID, ListPriceRow.class)
                .setParameter("currency", currency.getCurrencyCode())
                .setParameter("skus", skus)
                .setParameter("on", day)
                .getResultList()
                .stream()
                .map(ListPriceRow::toPrice)
                .toList();
    }
}
