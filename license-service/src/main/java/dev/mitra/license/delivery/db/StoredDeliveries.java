package dev.mitra.license.delivery.db;

import static java.util.stream.Collectors.toSet;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.delivery.Deliveries;
import dev.mitra.license.delivery.Delivery;
import dev.mitra.license.delivery.DeliveryKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class StoredDeliveries implements Deliveries, PanacheRepositoryBase<DeliveryRow, DeliveryRow.Key> {

    @Override
    public void add(Delivery delivery) {
        persist(DeliveryRow.of(delivery));
    }

    @Override
    public void save(Delivery delivery) {
        findByIdOptional(new DeliveryRow.Key(delivery.kind(), delivery.about(), delivery.copy()))
                .orElseThrow()
                .set(delivery.state());
    }

    @Override
    public Optional<Delivery> find(DeliveryKind kind, UUID about, String copy) {
        return findByIdOptional(new DeliveryRow.Key(kind, about, copy)).map(DeliveryRow::delivery);
    }

    @Override
    public Set<OrderId> ordersOf(Collection<DeliveryKind> kinds, Collection<UUID> about) {
        return find("select distinct d.orderId from DeliveryRow d where d.kind in ?1 and d.about in ?2", kinds, about)
                .project(UUID.class)
                .list()
                .stream()
                .map(OrderId::new)
                .collect(toSet());
    }

    @Override
    public List<Delivery> ofOrders(Collection<OrderId> orders) {
        return list("orderId in ?1", orders.stream().map(OrderId::value).toList()).stream()
                .map(DeliveryRow::delivery)
                .toList();
    }

    @Override
    public List<Delivery> ofOrder(OrderId order) {
        return list("orderId", Sort.by("at"), order.value()).stream()
                .map(DeliveryRow::delivery)
                .toList();
    }
}
