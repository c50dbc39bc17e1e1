package dev.mitra.order.settlement.reads;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.order.PaymentFact;
import dev.mitra.order.order.app.RecordPayment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// A credit note over the whole invoice ends the debt; one over its tax does not.
@ApplicationScoped
@EventType(name = "CreditNoteIssued", topic = "mitra.billing")
class CreditNoteIssuedReader implements EventReader<CreditNoteIssuedReader.CreditNoteIssued> {

    record CreditNoteIssued(OrderId orderId, long version, Instant occurredAt, Reason reason) {}

    enum Reason {
        VOIDED,
        REFUNDED,
        TAX_ONLY
    }

    private final RecordPayment record;
    private final BusinessClock clock;

    CreditNoteIssuedReader(RecordPayment record, BusinessClock clock) {
        this.record = record;
        this.clock = clock;
    }

    @Override
    public void read(CreditNoteIssued event) {
        switch (event.reason()) {
            case VOIDED, REFUNDED -> {
                var day = clock.dateOf(event.occurredAt());
                var fact = new PaymentFact(PaymentFact.Kind.CREDITED, event.version(), day);
                record.settled(event.orderId(), fact, null);
            }
            case TAX_ONLY -> {}
        }
    }
}
