package dev.mitra.reseller.reseller.publishes;

import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.reseller.reseller.Dossier;
import java.time.Instant;
import java.util.UUID;

/// The reseller may order again.
@EventType(name = "ResellerReinstated", topic = "mitra.reseller")
public record ResellerReinstated(UUID resellerId, UUID accountId, String reason, long version, Instant occurredAt)
        implements OutboundEvent {

    public static ResellerReinstated of(Dossier dossier, String reason, long version, Instant at) {
        return new ResellerReinstated(
                dossier.id().value(), dossier.person().account().value(), reason, version, at);
    }

    @Override
    public UUID key() {
        return resellerId;
    }
}
