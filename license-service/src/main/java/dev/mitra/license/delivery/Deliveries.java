package dev.mitra.license.delivery;

import dev.mitra.kernel.OrderId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All licence mails.
public interface Deliveries {

    void add(Delivery delivery);

    void save(Delivery delivery);

    Optional<Delivery> find(DeliveryKind kind, UUID about, String copy);

    /// By time.
    List<Delivery> ofOrder(OrderId order);
}
