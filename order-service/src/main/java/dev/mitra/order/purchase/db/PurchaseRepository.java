package dev.mitra.order.purchase.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.purchase.Purchase;
import dev.mitra.order.purchase.PurchaseLine;
import dev.mitra.order.purchase.Purchases;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PurchaseRepository implements Purchases, PanacheRepositoryBase<PurchaseRow, UUID> {

    @Override
    public Optional<Purchase> find(OrderId id, AccountId customer) {
        return withLines(list("id = ?1 and customerAccountId = ?2", id.value(), customer.value())).stream()
                .findFirst();
    }

    @Override
    public List<Purchase> of(AccountId customer, @Nullable UUID before, int limit) {
        var query = before == null
                ? find("customerAccountId = ?1 order by id desc", customer.value())
                : find("customerAccountId = ?1 and id < ?2 order by id desc", customer.value(), before);
        return withLines(query.page(0, limit).list());
    }

    private List<Purchase> withLines(List<PurchaseRow> rows) {
        var ids = rows.stream().map(row -> row.id).toList();
        Map<UUID, List<PurchaseLine>> lines = getEntityManager()
                .createQuery("from PurchaseLineRow where orderId in :ids order by position", PurchaseLineRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(row -> row.orderId, mapping(PurchaseLineRow::toLine, toList())));
        return rows.stream()
                .map(row -> row.toPurchase(lines.getOrDefault(row.id, List.of())))
                .toList();
    }
}
