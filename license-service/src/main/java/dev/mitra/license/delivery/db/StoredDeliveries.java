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
import org.hibernate.FlushMode;
import org.hibernate.jpa.HibernateHints;

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

    /// Mails are answered long after they were added, and nothing changes their order: what this transaction has
    /// changed needs no flush to be found, so that the answers of many mails are written together.
    @Override
    public List<Delivery> ofOrder(OrderId order) {
        return find("orderId", Sort.by("at"), order.value())
                .withHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.MANUAL)
                .list()
                .stream()
                .map(DeliveryRow::delivery)
                .toList();
    }
}
