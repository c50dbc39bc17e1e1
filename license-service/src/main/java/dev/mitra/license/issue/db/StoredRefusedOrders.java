package dev.mitra.license.issue.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.RefusedOrders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/// [RefusedOrders] in PostgreSQL.
@ApplicationScoped
class StoredRefusedOrders implements RefusedOrders {

    private final EntityManager manager;

    StoredRefusedOrders(EntityManager manager) {
        this.manager = manager;
    }

    @Override
    public void add(OrderId id) {
        manager.createNativeQuery("insert into refused_order (order_id) values (:id) on conflict do nothing")
                .setParameter("id", id.value())
                .executeUpdate();
    }
}
