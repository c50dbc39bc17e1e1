package dev.mitra.license.issue;

import dev.mitra.kernel.OrderId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What this service knows of one order. Its facts come from two topics, so in any order and more than once;
/// its licences are due when it is released and has an owner, whichever comes last.
///
/// @param version grows with every event about the order that this service publishes
/// @param details null until the order was placed; as it was released from then on
/// @param owner null until the account is there
/// @param suspended held by staff: nothing is issued, what was issued is suspended
public record LicensedOrder(
        OrderId id,
        long version,
        @Nullable OrderDetails details,
        boolean released,
        @Nullable Owner owner,
        boolean suspended,
        Progress progress) {

    /// Before the first fact.
    public static LicensedOrder unknown(OrderId id) {
        return new LicensedOrder(id, 0, null, false, null, false, new Progress.Waiting());
    }

    public LicensedOrder placed(OrderDetails placed) {
        return details == null ? new LicensedOrder(id, version, placed, released, owner, suspended, progress) : this;
    }

    /// Until its release an order may be redirected (R5.1), of which the release alone tells: what it says counts, and
    /// stays.
    public LicensedOrder released(OrderDetails ordered, Instant at) {
        var known = released && details != null ? details : ordered;
        return new LicensedOrder(id, version, known, true, owner, suspended, progress).due(at);
    }

    /// The first owner stays.
    public LicensedOrder ownedBy(Owner account, Instant at) {
        return owner == null
                ? new LicensedOrder(id, version, details, released, account, suspended, progress).due(at)
                : this;
    }

    /// Cancelled or refunded, before or after the issue.
    public LicensedOrder closed(String reason, Instant at) {
        return progress instanceof Progress.Closed ? this : with(new Progress.Closed(at, reason));
    }

    public LicensedOrder suspend() {
        var paused = progress instanceof Progress.Pending ? new Progress.Waiting() : progress;
        return new LicensedOrder(id, version, details, released, owner, true, paused);
    }

    public LicensedOrder reinstate(Instant at) {
        return new LicensedOrder(id, version, details, released, owner, false, progress).due(at);
    }

    public LicensedOrder issued(Instant at) {
        return with(new Progress.Issued(at));
    }

    /// Before one more event is published.
    public LicensedOrder next() {
        return new LicensedOrder(id, version + 1, details, released, owner, suspended, progress);
    }

    public boolean isPending() {
        return progress instanceof Progress.Pending;
    }

    /// The order as placed.
    ///
    /// @throws IllegalStateException before the order was placed
    public OrderDetails ordered() {
        return Optional.ofNullable(details)
                .orElseThrow(() -> new IllegalStateException("order " + id.external() + " is not placed yet"));
    }

    /// Neither cancelled, refunded nor held by staff: one of its licences may be issued again.
    public boolean mayReissue() {
        return !suspended && !(progress instanceof Progress.Closed);
    }

    private LicensedOrder due(Instant at) {
        // an order of support alone has no line here
        boolean complete = details != null && !details.lines().isEmpty() && released && owner != null && !suspended;
        return complete && progress instanceof Progress.Waiting ? with(new Progress.Pending(at)) : this;
    }

    private LicensedOrder with(Progress next) {
        return new LicensedOrder(id, version, details, released, owner, suspended, next);
    }
}
