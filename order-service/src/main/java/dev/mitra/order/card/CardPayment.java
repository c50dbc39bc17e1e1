package dev.mitra.order.card;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// One attempt to pay a retail order by card. Whatever the acquirer says, in whatever order and however
/// often, leads to the same end: captured money is never lost, and no attempt is captured twice.
///
/// @param amount the invoice's total; what came, once money was taken
/// @param gateway the acquirer where it began; no other is ever asked about it
/// @param version grows with every change; the version of its events
public record CardPayment(
        CardPaymentId id,
        OrderId order,
        Money amount,
        String gateway,
        CardState state,
        Instant startedAt,
        long version) {

    /// Longer than any request to the acquirer lasts.
    private static final Duration ANSWER_WITHIN = Duration.ofMinutes(2);

    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);

    /// @param now kept as exactly as the database keeps it, since the acquirer compares what follows from it
    public static CardPayment start(OrderId order, Money amount, String gateway, Instant now) {
        return new CardPayment(
                CardPaymentId.random(),
                order,
                amount,
                gateway,
                new CardState.Started(),
                now.truncatedTo(ChronoUnit.MICROS),
                1);
    }

    /// Whether the acquirer's answer got lost so long ago that another attempt should begin. No buyer has
    /// seen a page of this one.
    public boolean isForsaken(Instant now) {
        return state instanceof CardState.Started && !now.isBefore(startedAt.plus(ANSWER_WITHIN));
    }

    /// When the acquirer is to be asked next, null for never.
    public @Nullable Instant lookAt(Instant now) {
        return switch (state) {
            case CardState.Awaiting _ -> now.plus(LOOK_EVERY);
            case CardState.Authorised _, CardState.Leaving _ -> now;
            case CardState.Started _, CardState.Captured _, CardState.Ended _ -> null;
        };
    }

    /// The acquirer has a page for the buyer. An attempt that has moved on meanwhile stays as it is.
    public CardPayment await(CardState.Awaiting awaiting) {
        return state instanceof CardState.Started ? in(awaiting) : this;
    }

    /// @param said the acquirer's reference, which counts while none is known
    /// @param wanted whether the order still waits for this money
    public CardPayment after(GatewayStatus status, String said, boolean wanted) {
        var known = state.reference();
        var reference = known == null ? said : known;
        return switch (status) {
            case GatewayStatus.Waiting() -> this;
            case GatewayStatus.Authorised() -> authorised(reference, wanted);
            case GatewayStatus.Captured(var received) ->
                state instanceof CardState.Captured ? this : captured(reference, received);
            case GatewayStatus.Refused(var code) -> ended(reference, Ending.REFUSED, code);
            case GatewayStatus.Over() -> ended(reference, Ending.EXPIRED, null);
        };
    }

    /// The order needs no money of this attempt any more. What the bank has agreed to is judged when it is
    /// taken.
    public CardPayment letGo() {
        return switch (state) {
            case CardState.Started() -> in(new CardState.Ended(null, Ending.CANCELLED, null));
            case CardState.Awaiting awaiting -> leave(awaiting.reference(), Ending.CANCELLED);
            case CardState.Authorised _, CardState.Captured _, CardState.Leaving _, CardState.Ended _ -> this;
        };
    }

    /// Nobody came back in time, or the order does not want what was agreed.
    public CardPayment leave(String reference, Ending why) {
        return in(new CardState.Leaving(reference, why));
    }

    /// Only the version grows: a refund has words of its own.
    public CardPayment refunded() {
        return in(state);
    }

    // A notice that comes late finds the attempt ended: a refused one goes on where the buyer tried another card.
    private CardPayment authorised(String reference, boolean wanted) {
        return switch (state) {
            case CardState.Authorised _, CardState.Captured _, CardState.Leaving _ -> this;
            case CardState.Ended ended when ended.why() != Ending.REFUSED -> leave(reference, ended.why());
            case CardState.Started _, CardState.Awaiting _, CardState.Ended _ ->
                wanted ? in(new CardState.Authorised(reference)) : leave(reference, Ending.CANCELLED);
        };
    }

    private CardPayment ended(String reference, Ending why, @Nullable String detail) {
        return switch (state) {
            case CardState.Started _, CardState.Awaiting _, CardState.Authorised _ ->
                in(new CardState.Ended(reference, why, detail));
            case CardState.Leaving leaving -> in(new CardState.Ended(reference, leaving.why(), null));
            case CardState.Captured _, CardState.Ended _ -> this;
        };
    }

    /// Somebody may have taken a part by hand: what came is what counts.
    private CardPayment captured(String reference, @Nullable Money received) {
        var came = received == null ? amount : received;
        return new CardPayment(id, order, came, gateway, new CardState.Captured(reference), startedAt, version + 1);
    }

    private CardPayment in(CardState next) {
        return new CardPayment(id, order, amount, gateway, next, startedAt, version + 1);
    }
}
