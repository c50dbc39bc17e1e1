package dev.mitra.reseller.standing.publishes;

import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.reseller.standing.Shift;
import dev.mitra.reseller.standing.StandingReason;
import dev.mitra.reseller.standing.StandingValue;
import java.time.Instant;
import java.util.UUID;

/// A reseller's terms changed (R7.3, R7.7).
///
/// @param from equal to `to` when a RESTRICTED reseller became established, which shows once it has paid
@EventType(name = "ResellerStandingChanged", topic = "mitra.reseller")
public record ResellerStandingChanged(
        UUID resellerId,
        StandingValue from,
        StandingValue to,
        StandingReason reason,
        int paidOrders,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static ResellerStandingChanged of(Shift.Changed change, long version, Instant at) {
        var now = change.standing();
        return new ResellerStandingChanged(
                now.reseller().value(), change.from(), now.value(), change.reason(), now.paidOrders(), version, at);
    }

    @Override
    public UUID key() {
        return resellerId;
    }
}
