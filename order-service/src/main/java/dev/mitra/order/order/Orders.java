package dev.mitra.order.order;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.party.ShipTo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The orders in motion.
public interface Orders {

    void add(Order order, Placement placement);

    /// The order, locked until the transaction ends.
    Optional<Order> lock(OrderId id);

    /// Locks many in the order of their ids, so that no two batches wait for each other in a circle.
    void lockAll(Collection<OrderId> ids);

    void save(Order order);

    /// Keeps a fact that is newer than all before it.
    void record(OrderId id, PaymentFact fact);

    /// Whether the reseller ordered the same lines for the same ship-to since then; cancelled orders do not count.
    boolean hasTwin(ResellerId reseller, Fingerprint fingerprint, Instant since);

    /// Changes whom the order is for; possible while it waits for its release.
    void redirect(Order order, ShipTo shipTo, Placement before);

    /// Another order, on its way or released, that renews or upgrades licences of this one.
    Optional<Order> renewing(OrderId id);

    /// The earliest due date of the reseller's orders that owe and were released or are on terms (R7.7).
    Optional<LocalDate> oldestUnpaidDue(ResellerId reseller);

    /// Prepaid orders that wait unpaid and were due before that day (silent point 8), locked.
    List<Order> lockUnpaidDueBefore(LocalDate day, int limit);

    /// Orders whose patience ended before that instant, locked; those that others hold are left to them.
    List<Order> lockSilentSince(Instant now, int limit);
}
