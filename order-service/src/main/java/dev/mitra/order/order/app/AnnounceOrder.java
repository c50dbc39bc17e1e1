package dev.mitra.order.order.app;

import dev.mitra.messaging.Outbox;
import dev.mitra.order.order.Hold;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.OrderBook;
import dev.mitra.order.order.OrderedSupport;
import dev.mitra.order.order.Placement;
import dev.mitra.order.order.Release;
import dev.mitra.order.order.publishes.OrderCancelled;
import dev.mitra.order.order.publishes.OrderCompleted;
import dev.mitra.order.order.publishes.OrderPlaced;
import dev.mitra.order.order.publishes.OrderPriced;
import dev.mitra.order.order.publishes.OrderRefundRequested;
import dev.mitra.order.order.publishes.OrderRefunded;
import dev.mitra.order.order.publishes.OrderReinstated;
import dev.mitra.order.order.publishes.OrderReleased;
import dev.mitra.order.order.publishes.OrderSuspended;
import dev.mitra.order.order.publishes.OrderVoided;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// Tells the other services what became of an order. Each event takes the next version of the order.
@ApplicationScoped
class AnnounceOrder {

    private final Outbox outbox;
    private final OrderBook book;
    private final OrderedSupport support;

    AnnounceOrder(Outbox outbox, OrderBook book, OrderedSupport support) {
        this.outbox = outbox;
        this.book = book;
        this.support = support;
    }

    /// @return the order at the version of its last event
    Order placed(Order order, Placement placement) {
        long version = 1;
        outbox.publish(OrderPlaced.of(order, placement, version));
        outbox.publish(OrderPriced.of(order, placement, ++version));
        if (order.progress().release() instanceof Release.Released released) {
            outbox.publish(OrderReleased.of(order, placement, released, ++version));
        }
        return order.at(version);
    }

    /// Announces what is new in `after`. A change that nobody else needs to know takes a version too.
    ///
    /// @return the order at the version of its last event
    Order moved(Order before, Order after, Instant now) {
        long version = held(before, after, now);
        if (!after.progress().release().equals(before.progress().release())) {
            switch (after.progress().release()) {
                case Release.Released released -> released(after, released, ++version);
                case Release.Cancelled(var reason, var at) -> {
                    outbox.publish(OrderCancelled.of(after, reason, at, ++version));
                    outbox.publish(OrderVoided.of(after, reason, at, ++version));
                }
                case Release.Returned returned -> {
                    support.end(after.id());
                    outbox.publish(OrderRefunded.of(after, returned.reason(), returned.at(), ++version));
                    outbox.publish(OrderRefundRequested.of(after, returned.reason(), returned.at(), ++version));
                }
                case Release.Waiting() -> throw new IllegalStateException("an order never goes back to waiting");
            }
        }
        if (after.progress().completedAt() != null && before.progress().completedAt() == null) {
            outbox.publish(OrderCompleted.of(after, now, ++version));
        }
        return after.at(Math.max(version, before.version() + 1));
    }

    private void released(Order order, Release.Released released, long version) {
        var placement = book.placement(order.id());
        outbox.publish(OrderReleased.of(order, placement, released, version));
        support.begin(order.id(), placement, released);
    }

    /// A hold ends with a word of its own only where the order goes on: cancelled and returned say more.
    ///
    /// @return the version of the last event
    private long held(Order before, Order after, Instant now) {
        long version = before.version();
        Hold was = before.progress().hold();
        Hold is = after.progress().hold();
        if (was == null && is != null) {
            outbox.publish(OrderSuspended.of(after, is.reason(), now, ++version));
        } else if (was != null && is == null && goesOn(after.progress().release())) {
            outbox.publish(OrderReinstated.of(after, was.reason(), now, ++version));
        }
        return version;
    }

    private static boolean goesOn(Release release) {
        return switch (release) {
            case Release.Waiting(), Release.Released _ -> true;
            case Release.Cancelled _, Release.Returned _ -> false;
        };
    }
}
