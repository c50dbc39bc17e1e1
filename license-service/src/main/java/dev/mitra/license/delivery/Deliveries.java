package dev.mitra.license.delivery;

import dev.mitra.kernel.OrderId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// All licence mails.
public interface Deliveries {

    void add(Delivery delivery);

    void save(Delivery delivery);

    Optional<Delivery> find(DeliveryKind kind, UUID about, String copy);

    /// The orders of mails of these kinds.
    Set<OrderId> ordersOf(Collection<DeliveryKind> kinds, Collection<UUID> about);

    List<Delivery> ofOrders(Collection<OrderId> orders);

    /// By time.
    List<Delivery> ofOrder(OrderId order);
}
