package dev.mitra.license.issue;

import dev.mitra.kernel.OrderId;
import java.util.Optional;

/// Orders as this service knows them.
public interface LicensedOrders {

    /// The order, locked until the transaction ends; made when this is its first fact.
    LicensedOrder lock(OrderId id);

    Optional<LicensedOrder> find(OrderId id);

    void save(LicensedOrder order);
}
