package dev.mitra.billing.invoice.publishes;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.kernel.Money;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The claim on the rest of an order's invoice was given up. Nothing is owed for it any more; licences stay.
@EventType(name = "InvoiceWrittenOff", topic = "mitra.billing")
public record InvoiceWrittenOff(
        UUID orderId,
        String orderNumber,
        UUID invoiceId,
        String invoiceNumber,
        @Nullable UUID resellerId,
        Money amount,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static InvoiceWrittenOff of(Invoice.WrittenOff invoice, Instant at) {
        var bill = invoice.bill();
        return new InvoiceWrittenOff(
                bill.order().id().value(),
                bill.order().number(),
                bill.id().value(),
                bill.number().toString(),
                bill.reseller() == null ? null : bill.reseller().value(),
                invoice.given(),
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
