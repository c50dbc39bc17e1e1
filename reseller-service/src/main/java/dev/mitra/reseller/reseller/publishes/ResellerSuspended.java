package dev.mitra.reseller.reseller.publishes;

import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.reseller.reseller.Dossier;
import java.time.Instant;
import java.util.UUID;

/// New orders are refused.
@EventType(name = "ResellerSuspended", topic = "mitra.reseller")
public record ResellerSuspended(UUID resellerId, UUID accountId, String reason, long version, Instant occurredAt)
        implements OutboundEvent {

    public static ResellerSuspended of(Dossier dossier, String reason, long version, Instant at) {
        return new ResellerSuspended(
                dossier.id().value(), dossier.person().account().value(), reason, version, at);
    }

    @Override
    public UUID key() {
        return resellerId;
    }
}
