package dev.mitra.order.order;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.task.Concern;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An order in motion. What was agreed stands in its [Placement] and never changes.
///
/// @param version grows with every event that the order publishes and every change
/// @param watchUntil system time by which the awaited answers of other services must be here; null when
///     nothing is awaited, or when that time has passed and the staff was told
public record Order(
        OrderId id,
        OrderNumber number,
        long version,
        Owner owner,
        Terms terms,
        LocalDate dueOn,
        Progress progress,
        @Nullable Instant watchUntil) {

    /// How long other services may stay silent before the staff is told.
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    /// An order that was just placed.
    ///
    /// @param now system time
    public static Order begin(
            OrderId id, OrderNumber number, Owner owner, TermsDecision terms, Progress progress, Instant now) {
        return new Order(id, number, 1, owner, terms.terms(), terms.dueOn(), progress, now.plus(PATIENCE));
    }

    /// The order with this progress; whoever newly owes us an answer gets time from now on.
    ///
    /// @param now system time
    public Order with(Progress moved, Instant now) {
        var awaited = awaited(moved);
        var watch = awaited.isEmpty() ? null : awaited(progress).containsAll(awaited) ? watchUntil : now.plus(PATIENCE);
        return new Order(id, number, version, owner, terms, dueOn, moved, watch);
    }

    public Order at(long newVersion) {
        return new Order(id, number, newVersion, owner, terms, dueOn, progress, watchUntil);
    }

    /// The patience is at an end.
    public Order unwatched() {
        return new Order(id, number, version, owner, terms, dueOn, progress, null);
    }

    /// Whether money would release it.
    public boolean waitsForMoney() {
        return progress.release() instanceof Release.Waiting
                && progress.payment().owes();
    }

    /// What the staff must know of.
    public Set<Concern> concerns() {
        var concerns = watchUntil == null ? awaited(progress) : EnumSet.noneOf(Concern.class);
        if (progress.fulfilment() instanceof Fulfilment.Held) {
            concerns.add(Concern.ISSUE_FAILED);
        }
        if (progress.payment() instanceof Payment.Reversed) {
            concerns.add(Concern.PAYMENT_REVERSED);
        }
        if (progress.hold() != null) {
            concerns.add(Concern.ON_HOLD);
        }
        if (isRefusedByCustomer() && !(progress.payment() instanceof Payment.Credited)) {
            concerns.add(Concern.CUSTOMER_REFUSED);
        }
        return concerns;
    }

    private boolean isRefusedByCustomer() {
        var customer = progress.customer();
        return customer != null && customer.refused() && !(progress.release() instanceof Release.Returned);
    }

    static EnumSet<Concern> awaited(Progress progress) {
        var awaited = EnumSet.noneOf(Concern.class);
        boolean over =
                progress.release() instanceof Release.Cancelled || progress.release() instanceof Release.Returned;
        if (progress.invoice() == null && !over) {
            awaited.add(Concern.NO_INVOICE);
        }
        if (progress.fulfilment() instanceof Fulfilment.Pending && progress.hold() == null) {
            awaited.add(Concern.NO_LICENSES);
        }
        return awaited;
    }
}
