package dev.mitra.account.customer.db;

import dev.mitra.account.customer.CustomerOrders;
import dev.mitra.account.customer.Provisioning;
import dev.mitra.kernel.OrderId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// [CustomerOrders] in PostgreSQL.
@ApplicationScoped
class StoredCustomerOrders implements CustomerOrders, PanacheRepositoryBase<CustomerOrderRow, UUID> {

    @Override
    public Set<OrderId> known(Collection<OrderId> orders) {
        return find("orderId in ?1", orders.stream().map(OrderId::value).toList()).stream()
                .map(row -> new OrderId(row.orderId))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void addAll(Collection<Provisioning> provisionings, Instant now) {
        persist(provisionings.stream().map(p -> CustomerOrderRow.of(p, now)));
    }
}
