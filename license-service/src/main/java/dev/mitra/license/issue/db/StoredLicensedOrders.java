package dev.mitra.license.issue.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.OrderNumber;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StoredLicensedOrders implements LicensedOrders, PanacheRepositoryBase<LicensedOrderRow, UUID> {

    /// Two first facts of an order may come at once, from two topics: the insert settles who is first.
    private static final String MAKE = """
            insert into licensed_order (id, version, released, suspended, progress)
            select id, 0, false, false, 'WAITING' from unnest(cast(:ids as uuid[])) id order by id
            on conflict do nothing""";

    /// All missing rows are made before any row is locked: whoever made them after locking others would wait crosswise
    /// with a batch that found them.
    @Override
    public Map<OrderId, LicensedOrder> lockAll(Collection<OrderId> ids) {
        getEntityManager()
                .createNativeQuery(MAKE)
                .setParameter("ids", ids.stream().map(OrderId::value).distinct().toArray(UUID[]::new))
                .executeUpdate();
        return lockKnown(ids);
    }

    @Override
    public Map<OrderId, LicensedOrder> lockKnown(Collection<OrderId> ids) {
        forgetWhatWasRead();
        var orders = new LinkedHashMap<OrderId, LicensedOrder>();
        find("id in ?1 order by id", ids.stream().map(OrderId::value).toList())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .forEach(row -> orders.put(new OrderId(row.id), row.order()));
        return orders;
    }

    @Override
    public Optional<LicensedOrder> find(OrderId id) {
        return findByIdOptional(id.value()).map(LicensedOrderRow::order);
    }

    @Override
    public Optional<LicensedOrder> findByNumber(OrderNumber number) {
        return find("orderNumber", number.digits()).firstResultOptional().map(LicensedOrderRow::order);
    }

    @Override
    public boolean knows(OrderId id) {
        return count("id", id.value()) > 0;
    }

    @Override
    public List<LicensedOrder> findAll(Collection<OrderId> ids) {
        return find("id in ?1", ids.stream().map(OrderId::value).toList()).list().stream()
                .map(LicensedOrderRow::order)
                .toList();
    }

    @Override
    public void save(LicensedOrder order) {
        findByIdOptional(order.id().value()).orElseThrow().set(order);
    }

    /// A query never refreshes a row that the session knows, and while the locks are waited for it may change.
    private void forgetWhatWasRead() {
        flush();
        getEntityManager().clear();
    }
}
