package dev.mitra.order.settlement.reads;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.order.PaymentFact;
import dev.mitra.order.order.app.RecordPayment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A reversal takes nothing back by itself: it is a task of the staff. A chargeback, which staff have recorded,
/// stops the order, and license-service suspends what it issued until staff resume or return it.
@ApplicationScoped
@EventType(name = "PaymentReversed", topic = "mitra.billing")
class PaymentReversedReader implements EventReader<PaymentReversedReader.PaymentReversed> {

    record PaymentReversed(
            OrderId orderId,
            long version,
            Instant occurredAt,
            String reason,
            @Nullable Kind kind) {}

    enum Kind {
        BANK,
        CHARGEBACK,
        CORRECTION
    }

    private final RecordPayment record;
    private final BusinessClock clock;

    PaymentReversedReader(RecordPayment record, BusinessClock clock) {
        this.record = record;
        this.clock = clock;
    }

    @Override
    public void read(PaymentReversed event) {
        var day = clock.dateOf(event.occurredAt());
        var fact = new PaymentFact(PaymentFact.Kind.REVERSED, event.version(), day);
        if (event.kind() == Kind.CHARGEBACK) {
            record.chargedBack(event.orderId(), fact, event.reason());
        } else {
            record.settled(event.orderId(), fact, event.reason());
        }
    }
}
