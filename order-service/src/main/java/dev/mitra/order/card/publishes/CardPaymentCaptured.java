package dev.mitra.order.card.publishes;

import dev.mitra.kernel.Money;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.order.card.CardPayment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/// Money of a card has come for an order: billing-service settles the invoice with it, or says that it takes
/// none.
@EventType(name = "CardPaymentCaptured", topic = "mitra.order-finance")
public record CardPaymentCaptured(
        UUID cardPaymentId,
        UUID orderId,
        String gateway,
        String reference,
        Money amount,
        LocalDate capturedOn,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    /// @param payment captured
    public static CardPaymentCaptured of(CardPayment payment, LocalDate on, Instant at) {
        return new CardPaymentCaptured(
                payment.id().value(),
                payment.order().value(),
                payment.gateway(),
                Objects.requireNonNull(payment.state().reference()),
                payment.amount(),
                on,
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
