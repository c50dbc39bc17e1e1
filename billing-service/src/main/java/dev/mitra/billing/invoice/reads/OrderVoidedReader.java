package dev.mitra.billing.invoice.reads;

import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.app.CreditInvoice;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// Takes the invoice of a cancelled order back.
@ApplicationScoped
@EventType(name = "OrderVoided", topic = "mitra.order-finance")
class OrderVoidedReader implements EventReader<OrderVoidedReader.OrderVoided> {

    record OrderVoided(OrderId orderId, String reason, Instant occurredAt) {}

    private final CreditInvoice creditInvoice;
    private final BusinessClock clock;

    OrderVoidedReader(CreditInvoice creditInvoice, BusinessClock clock) {
        this.creditInvoice = creditInvoice;
        this.clock = clock;
    }

    @Override
    public void read(OrderVoided event) {
        creditInvoice.credit(event.orderId(), CreditReason.VOIDED, event.reason(), clock.dateOf(event.occurredAt()));
    }
}
