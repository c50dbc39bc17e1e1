package dev.mitra.billing.card.reads;

import dev.mitra.billing.card.app.SeeCardRefunded;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@EventType(name = "CardPaymentRefunded", topic = "mitra.order-finance")
class CardPaymentRefundedReader implements EventReader<CardPaymentRefundedReader.CardPaymentRefunded> {

    record CardPaymentRefunded(
            UUID refundId, LocalDate refundedOn, @Nullable Boolean otherwise) {}

    private final SeeCardRefunded seeRefunded;

    CardPaymentRefundedReader(SeeCardRefunded seeRefunded) {
        this.seeRefunded = seeRefunded;
    }

    @Override
    public void read(CardPaymentRefunded event) {
        if (Boolean.TRUE.equals(event.otherwise())) {
            seeRefunded.paidOtherwise(event.refundId(), event.refundedOn());
        } else {
            seeRefunded.sent(event.refundId(), event.refundedOn());
        }
    }
}
