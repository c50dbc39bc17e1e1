package dev.mitra.billing.card.reads;

import dev.mitra.billing.card.CardMoney;
import dev.mitra.billing.card.app.TakeCardMoney;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

@ApplicationScoped
@EventType(name = "CardPaymentCaptured", topic = "mitra.order-finance")
class CardPaymentCapturedReader implements EventReader<CardPaymentCapturedReader.CardPaymentCaptured> {

    record CardPaymentCaptured(
            UUID cardPaymentId,
            OrderId orderId,
            String gateway,
            String reference,
            Money amount,
            LocalDate capturedOn) {}

    private final TakeCardMoney takeMoney;

    CardPaymentCapturedReader(TakeCardMoney takeMoney) {
        this.takeMoney = takeMoney;
    }

    @Override
    public void read(CardPaymentCaptured event) {
        takeMoney.take(new CardMoney(
                event.cardPaymentId(),
                event.orderId(),
                event.gateway(),
                event.reference(),
                event.amount(),
                event.capturedOn()));
    }
}
