package dev.mitra.reseller.standing.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.standing.PaidOrder;
import dev.mitra.reseller.standing.Standing;
import dev.mitra.reseller.standing.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Standings and the orders behind them in PostgreSQL.
@ApplicationScoped
class StandingRows implements Standings {

    private final EntityManager database;

    StandingRows(EntityManager database) {
        this.database = database;
    }

    @Override
    public Standing of(ResellerId reseller) {
        return row(reseller).map(StandingRow::toStanding).orElseGet(() -> Standing.fresh(reseller));
    }

    @Override
    public Map<ResellerId, Standing> of(Collection<ResellerId> resellers) {
        var ids = resellers.stream().map(ResellerId::value).toList();
        return ids.isEmpty()
                ? Map.of()
                : database
                        .createQuery("from StandingRow where resellerId in ?1", StandingRow.class)
                        .setParameter(1, ids)
                        .getResultList()
                        .stream()
                        .map(StandingRow::toStanding)
                        .collect(Collectors.toMap(Standing::reseller, standing -> standing));
    }

    @Override
    public void save(Standing standing) {
        var row = row(standing.reseller()).orElseGet(StandingRow::new);
        row.take(standing);
        database.persist(row);
    }

    @Override
    public Map<OrderId, PaidOrder> orders(Collection<OrderId> orders) {
        return database
                .createQuery("from PaidOrderRow where orderId in ?1", PaidOrderRow.class)
                .setParameter(1, orders.stream().map(OrderId::value).toList())
                .getResultList()
                .stream()
                .map(PaidOrderRow::toPaidOrder)
                .collect(Collectors.toMap(PaidOrder::order, order -> order));
    }

    @Override
    public void add(PaidOrder order) {
        var row = new PaidOrderRow();
        row.take(order);
        database.persist(row);
    }

    @Override
    public void save(PaidOrder order) {
        database.find(PaidOrderRow.class, order.order().value()).take(order);
    }

    private Optional<StandingRow> row(ResellerId reseller) {
        return Optional.ofNullable(database.find(StandingRow.class, reseller.value()));
    }
}
