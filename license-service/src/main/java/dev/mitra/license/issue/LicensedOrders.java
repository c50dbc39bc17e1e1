package dev.mitra.license.issue;

import dev.mitra.kernel.OrderId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Orders as this service knows them.
public interface LicensedOrders {

    /// The orders, locked until the transaction ends, in the order of their ids; made where this is their first
    /// fact. Whatever the transaction reads from now on, licences too, is as it is under the locks, even where
    /// it was read before.
    Map<OrderId, LicensedOrder> lockAll(Collection<OrderId> ids);

    default LicensedOrder lock(OrderId id) {
        return Objects.requireNonNull(lockAll(List.of(id)).get(id));
    }

    /// Like [#lockAll], of orders of which something has been heard before; nothing is made.
    Map<OrderId, LicensedOrder> lockKnown(Collection<OrderId> ids);

    Optional<LicensedOrder> find(OrderId id);

    /// The one that people know by this number; empty until it was placed.
    Optional<LicensedOrder> findByNumber(OrderNumber number);

    /// Whether anything was heard of it; asked before it is locked, which would make it.
    boolean knows(OrderId id);

    List<LicensedOrder> findAll(Collection<OrderId> ids);

    void save(LicensedOrder order);
}
