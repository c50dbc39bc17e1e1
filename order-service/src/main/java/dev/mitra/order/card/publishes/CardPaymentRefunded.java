package dev.mitra.order.card.publishes;

import dev.mitra.kernel.Money;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.order.card.CardPayment;
import dev.mitra.order.card.CardRefund;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Money is on its way back to the card.
@EventType(name = "CardPaymentRefunded", topic = "mitra.order-finance")
public record CardPaymentRefunded(
        UUID cardPaymentId,
        UUID orderId,
        UUID refundId,
        Money amount,
        LocalDate refundedOn,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static CardPaymentRefunded of(CardPayment payment, CardRefund refund, LocalDate on, Instant at) {
        return new CardPaymentRefunded(
                payment.id().value(), payment.order().value(), refund.id(), refund.amount(), on, payment.version(), at);
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
