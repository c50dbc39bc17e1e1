package dev.mitra.order.order.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.order.credit.Credits;
import dev.mitra.order.licence.Licenses;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.OrderListener;
import dev.mitra.order.order.Orders;
import dev.mitra.order.order.Owner;
import dev.mitra.order.order.Progress;
import dev.mitra.order.order.Release;
import dev.mitra.order.order.Terms;
import dev.mitra.order.task.app.TrackConcerns;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a locked order's next progress, announces it and keeps the staff's work list right. Progress that is
/// none changes nothing.
@ApplicationScoped
class MoveOrder {

    private final Orders orders;
    private final AnnounceOrder announce;
    private final TrackConcerns concerns;
    private final Credits credits;
    private final Licenses licenses;
    private final List<OrderListener> listeners;
    private final BusinessClock clock;
    private final InstantSource systemTime;

    MoveOrder(
            Orders orders,
            AnnounceOrder announce,
            TrackConcerns concerns,
            Credits credits,
            Licenses licenses,
            @All List<OrderListener> listeners,
            BusinessClock clock,
            InstantSource systemTime) {
        this.orders = orders;
        this.announce = announce;
        this.concerns = concerns;
        this.credits = credits;
        this.licenses = licenses;
        this.listeners = listeners;
        this.clock = clock;
        this.systemTime = systemTime;
    }

    /// @param detail what the staff should know when this opens a task
    @Transactional
    Order to(Order before, Progress progress, @Nullable String detail) {
        return progress.equals(before.progress())
                ? before
                : write(before, before.with(progress, systemTime.instant()), detail);
    }

    /// The order's deadline has passed.
    @Transactional
    Order unwatched(Order before) {
        return write(before, before.unwatched(), null);
    }

    /// Only the version grows: ship-to and licences stand elsewhere, and whoever shows the order shows them.
    @Transactional
    Order touched(Order before) {
        return write(before, before, null);
    }

    private static boolean owes(Order order) {
        return order.terms() == Terms.NET30 && order.progress().owes();
    }

    private Order write(Order before, Order after, @Nullable String detail) {
        var now = clock.now();
        var moved = announce.moved(before, after, now);
        orders.save(moved);
        if (owes(before) && !owes(moved) && moved.owner() instanceof Owner.Reseller(var reseller)) {
            credits.giveBack(reseller, moved.id());
        }
        concerns.moved(moved.id(), before.concerns(), moved.concerns(), detail, now);
        if (!isOver(before) && isOver(moved)) {
            licenses.free(moved.id());
        }
        listeners.forEach(listener -> listener.moved(before, moved));
        return moved;
    }

    private static boolean isOver(Order order) {
        return switch (order.progress().release()) {
            case Release.Waiting(), Release.Released _ -> false;
            case Release.Cancelled _, Release.Returned _ -> true;
        };
    }
}
