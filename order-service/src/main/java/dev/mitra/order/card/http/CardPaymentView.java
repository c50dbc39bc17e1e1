package dev.mitra.order.card.http;

import dev.mitra.kernel.Money;
import dev.mitra.order.card.CardPayment;
import dev.mitra.order.card.CardPaymentId;
import dev.mitra.order.card.CardState;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An attempt to pay by card.
///
/// @param amount the invoice's total
/// @param page where the buyer enters the card, at the acquirer; null when there is nothing to enter any more
/// @param payBefore when that page ends
/// @param refusal the acquirer's code
public record CardPaymentView(
        CardPaymentId id,
        State state,
        Money amount,
        Instant startedAt,
        @Nullable URI page,
        @Nullable Instant payBefore,
        @Nullable String refusal) {

    /// PAYING until the buyer has finished at the acquirer; TAKING while the money is taken.
    public enum State {
        PAYING,
        TAKING,
        PAID,
        REFUSED,
        EXPIRED,
        CANCELLED
    }

    static CardPaymentView of(CardPayment payment) {
        var awaiting = payment.state() instanceof CardState.Awaiting it ? it : null;
        var ended = payment.state() instanceof CardState.Ended it ? it : null;
        return new CardPaymentView(
                payment.id(),
                state(payment.state()),
                payment.amount(),
                payment.startedAt(),
                awaiting == null ? null : awaiting.page(),
                awaiting == null ? null : awaiting.until(),
                ended == null ? null : ended.detail());
    }

    private static State state(CardState state) {
        return switch (state) {
            case CardState.Started _, CardState.Awaiting _ -> State.PAYING;
            case CardState.Authorised _ -> State.TAKING;
            case CardState.Captured _ -> State.PAID;
            case CardState.Leaving leaving -> State.valueOf(leaving.why().name());
            case CardState.Ended ended -> State.valueOf(ended.why().name());
        };
    }
}
