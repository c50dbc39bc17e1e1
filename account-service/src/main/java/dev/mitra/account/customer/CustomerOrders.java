package dev.mitra.account.customer;

import dev.mitra.kernel.OrderId;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/// Which order belongs to which account.
public interface CustomerOrders {

    /// Those of these orders that have an account already.
    Set<OrderId> known(Collection<OrderId> orders);

    void addAll(Collection<Provisioning> provisionings, Instant now);
}
