package dev.mitra.license.delivery.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.delivery.Deliveries;
import dev.mitra.license.delivery.Delivery;
import dev.mitra.license.delivery.DeliveryKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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
    public List<Delivery> ofOrder(OrderId order) {
        return find("orderId", Sort.by("at"), order.value()).list().stream()
                .map(DeliveryRow::delivery)
                .toList();
    }
}
