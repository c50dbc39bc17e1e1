package dev.mitra.billing.invoice.reads;

import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.app.CreditInvoice;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// Takes the invoice of a refunded order back; the money becomes the payer's credit.
@ApplicationScoped
@EventType(name = "OrderRefundRequested", topic = "mitra.order-finance")
class OrderRefundRequestedReader implements EventReader<OrderRefundRequestedReader.OrderRefundRequested> {

    record OrderRefundRequested(OrderId orderId, String reason, Instant occurredAt) {}

    private final CreditInvoice creditInvoice;
    private final BusinessClock clock;

    OrderRefundRequestedReader(CreditInvoice creditInvoice, BusinessClock clock) {
        this.creditInvoice = creditInvoice;
        this.clock = clock;
    }

    @Override
    public void read(OrderRefundRequested event) {
        creditInvoice.credit(event.orderId(), CreditReason.REFUNDED, event.reason(), clock.dateOf(event.occurredAt()));
    }
}
