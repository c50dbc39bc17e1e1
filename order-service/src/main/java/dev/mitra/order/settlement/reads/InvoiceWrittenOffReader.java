package dev.mitra.order.settlement.reads;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.order.PaymentFact;
import dev.mitra.order.order.app.RecordPayment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// A written-off rest ends the debt, like a credit note; what was delivered stays delivered.
@ApplicationScoped
@EventType(name = "InvoiceWrittenOff", topic = "mitra.billing")
class InvoiceWrittenOffReader implements EventReader<InvoiceWrittenOffReader.InvoiceWrittenOff> {

    record InvoiceWrittenOff(OrderId orderId, long version, Instant occurredAt) {}

    private final RecordPayment record;
    private final BusinessClock clock;

    InvoiceWrittenOffReader(RecordPayment record, BusinessClock clock) {
        this.record = record;
        this.clock = clock;
    }

    @Override
    public void read(InvoiceWrittenOff event) {
        var fact = new PaymentFact(PaymentFact.Kind.CREDITED, event.version(), clock.dateOf(event.occurredAt()));
        record.settled(event.orderId(), fact, null);
    }
}
