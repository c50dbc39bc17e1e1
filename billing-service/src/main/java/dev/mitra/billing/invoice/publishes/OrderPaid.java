package dev.mitra.billing.invoice.publishes;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.kernel.Money;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Accepted money covers the order's invoice in full (R5.2). Follows from the state's change, so it is said
/// once until the payment is reversed.
@EventType(name = "OrderPaid", topic = "mitra.billing")
public record OrderPaid(
        UUID orderId,
        String orderNumber,
        UUID invoiceId,
        String invoiceNumber,
        @Nullable UUID resellerId,
        Money total,
        String terms,
        LocalDate paidOn,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static OrderPaid of(Invoice.Paid invoice, Instant at) {
        var bill = invoice.bill();
        return new OrderPaid(
                bill.order().id().value(),
                bill.order().number(),
                bill.id().value(),
                bill.number().toString(),
                bill.reseller() == null ? null : bill.reseller().value(),
                bill.total(),
                bill.order().terms().name(),
                invoice.paidOn(),
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
