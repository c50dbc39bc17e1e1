package dev.mitra.order.card;

import dev.mitra.kernel.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The refunds to cards.
public interface CardRefunds {

    /// Whether it is new.
    boolean add(CardRefund refund, Instant now);

    /// Whether it was still to be done.
    boolean done(CardRefundId id);

    /// The acquirer will not; a person decides. Whether it was still to be done.
    boolean failed(CardRefundId id, String detail);

    /// Asked anew. Whether the acquirer had refused it.
    boolean retried(CardRefundId id, Instant now);

    /// Paid back another way, or by a dispute that was lost: the last word. Whether the acquirer had refused it.
    boolean paidOtherwise(CardRefundId id, String reason);

    Optional<CardRefund> find(CardRefundId id);

    Optional<RefusedRefund> findRefused(CardRefundId id);

    /// Oldest first.
    ///
    /// @param after the last of the page before, null for the first page
    List<RefusedRefund> refused(@Nullable CardRefundId after, int limit);

    boolean anyRefused(OrderId order);

    /// It is on its way: to be asked again then.
    void later(CardRefundId id, Instant then);

    Optional<CardRefund> claim(Instant now, Duration lease);

    long waiting();
}
