package dev.mitra.billing.invoice.publishes;

import dev.mitra.billing.invoice.Invoice;
import dev.mitra.kernel.Money;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The invoice of an order was issued.
@EventType(name = "InvoiceIssued", topic = "mitra.billing")
public record InvoiceIssued(
        UUID orderId,
        String orderNumber,
        UUID invoiceId,
        String invoiceNumber,
        @Nullable UUID resellerId,
        Money net,
        Money tax,
        Money total,
        String terms,
        LocalDate issuedOn,
        LocalDate dueOn,
        String paymentReference,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static InvoiceIssued of(Invoice.Issued invoice, Instant at) {
        var bill = invoice.bill();
        return new InvoiceIssued(
                bill.order().id().value(),
                bill.order().number(),
                bill.id().value(),
                bill.number().toString(),
                bill.reseller() == null ? null : bill.reseller().value(),
                bill.net(),
                bill.taxAmount(),
                bill.total(),
                bill.order().terms().name(),
                bill.issuedOn(),
                bill.dueOn(),
                bill.reference().value(),
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
