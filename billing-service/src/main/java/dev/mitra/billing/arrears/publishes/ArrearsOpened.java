package dev.mitra.billing.arrears.publishes;

import dev.mitra.billing.arrears.Arrears;
import dev.mitra.billing.arrears.OverdueInvoice;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Something the reseller owes is overdue, and nothing was before (R7.7).
@EventType(name = "ArrearsOpened", topic = "mitra.receivables")
public record ArrearsOpened(
        UUID resellerId, LocalDate oldestDueOn, List<String> invoiceNumbers, long version, Instant occurredAt)
        implements OutboundEvent {

    /// @param overdue at least one, the oldest first
    public static ArrearsOpened of(Arrears arrears, List<OverdueInvoice> overdue, Instant at) {
        return new ArrearsOpened(
                arrears.reseller().value(),
                overdue.getFirst().dueOn(),
                overdue.stream().map(invoice -> invoice.number().toString()).toList(),
                arrears.version(),
                at);
    }

    @Override
    public UUID key() {
        return resellerId;
    }
}
