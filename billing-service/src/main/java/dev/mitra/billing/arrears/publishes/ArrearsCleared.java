package dev.mitra.billing.arrears.publishes;

import dev.mitra.billing.arrears.Arrears;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.util.UUID;

/// Nothing that the reseller owes is overdue any more.
@EventType(name = "ArrearsCleared", topic = "mitra.receivables")
public record ArrearsCleared(UUID resellerId, long version, Instant occurredAt) implements OutboundEvent {

    public static ArrearsCleared of(Arrears arrears, Instant at) {
        return new ArrearsCleared(arrears.reseller().value(), arrears.version(), at);
    }

    @Override
    public UUID key() {
        return resellerId;
    }
}
