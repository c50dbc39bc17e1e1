package dev.mitra.billing.invoice.publishes;

import dev.mitra.billing.invoice.CreditNote;
import dev.mitra.kernel.Money;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A credit note was issued against the order's invoice.
@EventType(name = "CreditNoteIssued", topic = "mitra.billing")
public record CreditNoteIssued(
        UUID orderId,
        String orderNumber,
        UUID invoiceId,
        String invoiceNumber,
        String creditNoteNumber,
        @Nullable UUID resellerId,
        Money total,
        String reason,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static CreditNoteIssued of(CreditNote note, long version, Instant at) {
        var bill = note.bill();
        return new CreditNoteIssued(
                bill.order().id().value(),
                bill.order().number(),
                bill.id().value(),
                bill.number().toString(),
                note.number().toString(),
                bill.reseller() == null ? null : bill.reseller().value(),
                note.part().total(),
                note.reason().name(),
                version,
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
