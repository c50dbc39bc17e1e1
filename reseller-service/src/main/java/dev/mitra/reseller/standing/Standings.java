package dev.mitra.reseller.standing;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import java.util.Collection;
import java.util.Map;

/// Standings, and the orders they are counted from. Changed under the reseller's lock only.
public interface Standings {

    /// A fresh one when nothing was heard of the reseller.
    Standing of(ResellerId reseller);

    /// Of those of whom something was heard.
    Map<ResellerId, Standing> of(Collection<ResellerId> resellers);

    void save(Standing standing);

    /// Those of which something was heard.
    Map<OrderId, PaidOrder> orders(Collection<OrderId> orders);

    /// @throws RuntimeException when something was heard of it before
    void add(PaidOrder order);

    void save(PaidOrder order);
}
