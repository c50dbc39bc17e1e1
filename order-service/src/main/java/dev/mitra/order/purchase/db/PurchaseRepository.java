package dev.mitra.order.purchase.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.order.purchase.Buyer;
import dev.mitra.order.purchase.Purchase;
import dev.mitra.order.purchase.PurchaseLine;
import dev.mitra.order.purchase.Purchases;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PurchaseRepository implements Purchases, PanacheRepositoryBase<PurchaseRow, UUID> {

    private static final String OF_ACCOUNT = "customerAccountId = :account";
    /// An organisation's purchases are its members', and not those of whoever left it, though an order named that
    /// mailbox.
    private static final String OF_ORGANISATIONS = "(customerOrganisationId in :organisations"
            + " or (customerAccountId = :account and customerOrganisationId is null))";
    private static final String YOUNGEST_FIRST = " order by id desc";

    @Override
    public Optional<Purchase> find(OrderId id, Buyer buyer) {
        var parameters = scope(buyer);
        parameters.put("id", id.value());
        return withLines(list(mine(buyer) + " and id = :id", parameters)).stream()
                .findFirst();
    }

    @Override
    public List<Purchase> of(Buyer buyer, @Nullable UUID before, int limit) {
        var parameters = scope(buyer);
        var condition = mine(buyer);
        if (before != null) {
            parameters.put("before", before);
            condition += " and id < :before";
        }
        return withLines(
                find(condition + YOUNGEST_FIRST, parameters).page(0, limit).list());
    }

    /// The part of every query that keeps tenants apart.
    private static String mine(Buyer buyer) {
        return buyer.organisations().isEmpty() ? OF_ACCOUNT : OF_ORGANISATIONS;
    }

    private static Map<String, Object> scope(Buyer buyer) {
        var parameters = new HashMap<String, Object>();
        parameters.put("account", buyer.account().value());
        if (!buyer.organisations().isEmpty()) {
            parameters.put(
                    "organisations",
                    buyer.organisations().stream().map(OrganisationId::value).toList());
        }
        return parameters;
    }

    private List<Purchase> withLines(List<PurchaseRow> rows) {
        var ids = rows.stream().map(row -> row.id).toList();
        Map<UUID, List<PurchaseLine>> lines = getEntityManager()
                .createQuery("from PurchaseLineRow where orderId in :ids order by position", PurchaseLineRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(groupingBy(row -> row.orderId, mapping(PurchaseLineRow::toLine, toList())));
        return rows.stream()
                .map(row -> row.toPurchase(lines.getOrDefault(row.id, List.of())))
                .toList();
    }
}
