package dev.mitra.order.card.reads;

import dev.mitra.kernel.Money;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.card.CardPaymentId;
import dev.mitra.order.card.CardRefund;
import dev.mitra.order.card.CardRefundId;
import dev.mitra.order.card.app.RefundCard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Money of a card that no invoice takes, or gives back, returns to the card.
@ApplicationScoped
@EventType(name = "CardMoneyUnused", topic = "mitra.billing")
class CardMoneyUnusedReader implements EventReader<CardMoneyUnusedReader.CardMoneyUnused> {

    record CardMoneyUnused(UUID cardPaymentId, UUID refundId, Money amount) {}

    private final RefundCard refundCard;

    CardMoneyUnusedReader(RefundCard refundCard) {
        this.refundCard = refundCard;
    }

    @Override
    public void read(CardMoneyUnused event) {
        refundCard.ask(CardRefund.first(
                new CardRefundId(event.refundId()), new CardPaymentId(event.cardPaymentId()), event.amount()));
    }
}
