package dev.mitra.reseller.standing;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;

/// What billing told of one order. There is one of these per order, so that an order counts once however
/// often it is told of (R7.3).
///
/// @param version billing's version of the last news
public record PaidOrder(OrderId order, ResellerId reseller, State state, long version) {

    public enum State {
        UNHEARD_OF,
        PAID,
        /// The payment was undone; it may be paid again.
        REVERSED,
        /// Voided or refunded: never counts again.
        CREDITED
    }

    public static PaidOrder unheardOf(OrderId order, ResellerId reseller) {
        return new PaidOrder(order, reseller, State.UNHEARD_OF, 0);
    }

    public boolean isUnheardOf() {
        return state == State.UNHEARD_OF;
    }

    /// Old news change nothing, and nothing follows a credit note.
    public PaidOrder hear(State news, long newsVersion) {
        boolean old = newsVersion <= version || state == State.CREDITED;
        return old ? this : new PaidOrder(order, reseller, news, newsVersion);
    }

    /// +1 when it counts now and did not before, -1 the other way round, else 0.
    public int countSince(PaidOrder before) {
        return count() - before.count();
    }

    private int count() {
        return state == State.PAID ? 1 : 0;
    }
}
