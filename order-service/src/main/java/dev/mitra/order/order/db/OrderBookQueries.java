package dev.mitra.order.order.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.TypeId;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.order.OrderBook;
import dev.mitra.order.order.OrderLine;
import dev.mitra.order.order.OrderScope;
import dev.mitra.order.order.OrderSearch;
import dev.mitra.order.order.PlacedOrder;
import dev.mitra.order.order.Placement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads orders with their placements: two statements for a page, whatever its size.
@ApplicationScoped
class OrderBookQueries implements OrderBook {

    private static final String SELECT = "select o, p from OrderRow o join PlacementRow p on p.orderId = o.id where ";

    /// Each arm has an index of its own; joined by `or` none of them could be used.
    private static final String FOUND = """
            select p2.orderId from PlacementRow p2 where p2.searchText like :text escape '\\'
            union all select o2.id from OrderRow o2 where o2.invoice.number = :invoice
            union all select l2.orderId from LicenseRow l2 where l2.licenseId = :license
            """;
    private static final UUID NO_LICENSE = new UUID(0, 0);
    private static final String PLACEMENTS = """
            select p, l from PlacementRow p join LineRow l on l.orderId = p.orderId
            where p.orderId in :ids order by p.orderId, l.position
            """;
    private static final Object AHEAD = OrderBookQueries.class;

    private final EntityManager manager;
    private final TransactionSynchronizationRegistry transaction;

    OrderBookQueries(EntityManager manager, TransactionSynchronizationRegistry transaction) {
        this.manager = manager;
        this.transaction = transaction;
    }

    @Override
    public Optional<PlacedOrder> find(OrderId id, OrderScope scope) {
        var parameters = new HashMap<String, Object>(Map.of("id", id.value()));
        return run("o.id = :id" + within(scope, parameters), parameters, 1).stream()
                .findFirst();
    }

    @Override
    public List<PlacedOrder> search(OrderSearch search, OrderScope scope) {
        var parameters = new HashMap<String, Object>();
        var where = new StringBuilder("1 = 1").append(within(scope, parameters));
        if (search.status() != null) {
            where.append(" and ").append(StatusCondition.of(search.status()));
        }
        if (search.text() != null) {
            where.append(" and o.id in (").append(FOUND).append(')');
            parameters.put("text", SearchText.pattern(search.text()));
            parameters.put("invoice", search.text().strip().toUpperCase(Locale.ROOT));
            parameters.put(
                    "license",
                    TypeId.parse(LicenseId.PREFIX, search.text().strip()).orElse(NO_LICENSE));
        }
        if (search.before() != null) {
            where.append(" and o.id < :before");
            parameters.put("before", search.before());
        }
        return run(where + " order by o.id desc", parameters, search.limit());
    }

    @Override
    public void readAhead(Collection<OrderId> ids) {
        transaction.putResource(AHEAD, ids.isEmpty() ? Map.of() : placements(ids));
    }

    @Override
    public Placement placement(OrderId id) {
        var known = transaction.getResource(AHEAD) instanceof Map<?, ?> ahead ? ahead.get(id) : null;
        var placement =
                known instanceof Placement read ? read : placements(List.of(id)).get(id);
        if (placement == null) {
            throw new IllegalStateException("no placement of " + id.external());
        }
        return placement;
    }

    private Map<OrderId, Placement> placements(Collection<OrderId> ids) {
        var lines = manager
                .createQuery(PLACEMENTS, Object[].class)
                .setParameter("ids", ids.stream().map(OrderId::value).toList())
                .getResultList()
                .stream()
                .collect(groupingBy(
                        row -> (PlacementRow) row[0], mapping(row -> ((LineRow) row[1]).toLine(), toList())));
        return lines.entrySet().stream()
                .collect(toMap(
                        row -> new OrderId(row.getKey().orderId),
                        row -> row.getKey().toPlacement(row.getValue())));
    }

    private static String within(OrderScope scope, Map<String, Object> parameters) {
        return switch (scope) {
            case OrderScope.All() -> "";
            case OrderScope.Of(var reseller) -> {
                parameters.put("reseller", reseller.value());
                yield " and o.resellerId = :reseller";
            }
            case OrderScope.Direct(var account) -> {
                parameters.put("buyer", account.value());
                yield " and o.directBuyerId = :buyer";
            }
        };
    }

    private List<PlacedOrder> run(String where, Map<String, Object> parameters, int limit) {
        var query = manager.createQuery(SELECT + where, Object[].class).setMaxResults(limit);
        parameters.forEach(query::setParameter);
        var rows = query.getResultList();
        var lines = lines(rows.stream().map(row -> ((OrderRow) row[0]).id).toList());
        return rows.stream()
                .map(row -> placed((OrderRow) row[0], (PlacementRow) row[1], lines.get(((OrderRow) row[0]).id)))
                .toList();
    }

    private static PlacedOrder placed(OrderRow order, PlacementRow placement, @Nullable List<OrderLine> lines) {
        return new PlacedOrder(order.toOrder(), placement.toPlacement(lines == null ? List.of() : lines));
    }

    private Map<UUID, List<OrderLine>> lines(List<UUID> orders) {
        return manager
                .createQuery("from LineRow where orderId in :orders order by orderId, position", LineRow.class)
                .setParameter("orders", orders)
                .getResultList()
                .stream()
                .collect(groupingBy(row -> row.orderId, mapping(LineRow::toLine, toList())));
    }
}
