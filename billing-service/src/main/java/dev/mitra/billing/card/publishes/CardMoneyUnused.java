package dev.mitra.billing.card.publishes;

import dev.mitra.billing.card.CardRefund;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.util.UUID;

/// No invoice keeps this part of a card's money: it is to go back to the card.
@EventType(name = "CardMoneyUnused", topic = "mitra.billing")
public record CardMoneyUnused(
        UUID cardPaymentId, UUID orderId, UUID refundId, Money amount, long version, Instant occurredAt)
        implements OutboundEvent {

    public static CardMoneyUnused of(CardRefund refund, OrderId order, long version, Instant at) {
        return new CardMoneyUnused(refund.payment(), order.value(), refund.id(), refund.amount(), version, at);
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
