package dev.mitra.order.purchase;

import dev.mitra.kernel.OrderId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The released orders of a customer.
public interface Purchases {

    Optional<Purchase> find(OrderId id, Buyer buyer);

    /// The youngest first.
    ///
    /// @param before the last one of the page before, null for the first page
    List<Purchase> of(Buyer buyer, @Nullable UUID before, int limit);
}
