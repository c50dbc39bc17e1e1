package dev.mitra.license.issue.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LicensedOrders;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StoredLicensedOrders implements LicensedOrders, PanacheRepositoryBase<LicensedOrderRow, UUID> {

    /// Two first facts of an order may come at once, from two topics: the insert settles who is first.
    @Override
    public LicensedOrder lock(OrderId id) {
        return locked(id).orElseGet(() -> {
            getEntityManager()
                    .createNativeQuery("""
                            insert into licensed_order (id, version, released, suspended, progress)
                            values (:id, 0, false, false, 'WAITING')
                            on conflict do nothing""")
                    .setParameter("id", id.value())
                    .executeUpdate();
            return locked(id).orElseThrow();
        });
    }

    @Override
    public Optional<LicensedOrder> find(OrderId id) {
        return findByIdOptional(id.value()).map(LicensedOrderRow::order);
    }

    @Override
    public void save(LicensedOrder order) {
        findByIdOptional(order.id().value()).orElseThrow().set(order);
    }

    private Optional<LicensedOrder> locked(OrderId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(LicensedOrderRow::order);
    }
}
