package dev.mitra.order.card.publishes;

import dev.mitra.kernel.Money;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.order.card.CardPayment;
import dev.mitra.order.card.CardRefund;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Money is on its way back to the card, or to the buyer another way.
///
/// @param otherwise true when the acquirer would not and staff paid it back; null when it goes to the card, by a lost
///     dispute for example
@EventType(name = "CardPaymentRefunded", topic = "mitra.order-finance")
public record CardPaymentRefunded(
        UUID cardPaymentId,
        UUID orderId,
        UUID refundId,
        Money amount,
        LocalDate refundedOn,
        @Nullable Boolean otherwise,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static CardPaymentRefunded toCard(CardPayment payment, CardRefund refund, LocalDate on, Instant at) {
        return of(payment, refund, on, null, at);
    }

    public static CardPaymentRefunded otherwise(CardPayment payment, CardRefund refund, LocalDate on, Instant at) {
        return of(payment, refund, on, true, at);
    }

    private static CardPaymentRefunded of(
            CardPayment payment, CardRefund refund, LocalDate on, @Nullable Boolean otherwise, Instant at) {
        return new CardPaymentRefunded(
                payment.id().value(),
                payment.order().value(),
                refund.id().value(),
                refund.amount(),
                on,
                otherwise,
                payment.version(),
                at);
    }

    @Override
    public UUID key() {
        return cardPaymentId;
    }

    @Override
    public UUID correlation() {
        return orderId;
    }
}
