package dev.mitra.billing.invoice.publishes;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.kernel.Money;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An invoice of a released order is past its due date (R7.7).
@EventType(name = "InvoiceOverdue", topic = "mitra.billing")
public record InvoiceOverdue(
        UUID orderId,
        String orderNumber,
        UUID invoiceId,
        String invoiceNumber,
        @Nullable UUID resellerId,
        LocalDate dueOn,
        Money open,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static InvoiceOverdue of(Invoice invoice, Instant at) {
        var bill = invoice.bill();
        return new InvoiceOverdue(
                bill.order().id().value(),
                bill.order().number(),
                bill.id().value(),
                bill.number().toString(),
                bill.reseller() == null ? null : bill.reseller().value(),
                bill.dueOn(),
                invoice.open(),
                invoice.version(),
                at);
    }

    @Override
    public UUID key() {
        return orderId;
    }

    @Override
    public UUID correlation() {
        return orderId;
    }
}
