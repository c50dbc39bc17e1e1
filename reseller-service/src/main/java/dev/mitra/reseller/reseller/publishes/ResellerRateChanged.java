package dev.mitra.reseller.reseller.publishes;

import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.reseller.reseller.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A rate applies from a day on (R4.1).
@EventType(name = "ResellerRateChanged", topic = "mitra.reseller")
public record ResellerRateChanged(
        UUID resellerId, Percentage rate, LocalDate validFrom, long version, Instant occurredAt)
        implements OutboundEvent {

    public static ResellerRateChanged of(ResellerId id, Rate rate, long version, Instant at) {
        return new ResellerRateChanged(id.value(), rate.percent(), rate.validFrom(), version, at);
    }

    @Override
    public UUID key() {
        return resellerId;
    }
}
