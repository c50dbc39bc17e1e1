package dev.mitra.billing.invoice.publishes;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.ReversalKind;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An order that was paid is no longer: its money was taken back, or was meant for something else. Of kind
/// CHARGEBACK also when only a part of the order had been paid.
@EventType(name = "PaymentReversed", topic = "mitra.billing")
public record PaymentReversed(
        UUID orderId,
        String orderNumber,
        UUID invoiceId,
        String invoiceNumber,
        @Nullable UUID resellerId,
        String reason,
        String kind,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static PaymentReversed of(Invoice.Payable invoice, ReversalKind kind, String reason, Instant at) {
        var bill = invoice.bill();
        return new PaymentReversed(
                bill.order().id().value(),
                bill.order().number(),
                bill.id().value(),
                bill.number().toString(),
                bill.reseller() == null ? null : bill.reseller().value(),
                reason,
                kind.name(),
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
