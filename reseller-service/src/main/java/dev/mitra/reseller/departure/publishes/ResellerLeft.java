package dev.mitra.reseller.departure.publishes;

import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.reseller.reseller.Dossier;
import java.time.Instant;
import java.util.UUID;

/// A reseller left the programme; the vendor has taken its customers over.
///
/// @param customers firms that it had ordered for
@EventType(name = "ResellerLeft", topic = "mitra.reseller")
public record ResellerLeft(
        UUID resellerId, UUID accountId, String reason, long customers, long version, Instant occurredAt)
        implements OutboundEvent {
    public static ResellerLeft of(Dossier dossier, String reason, long customers, long version, Instant at) {
        return new ResellerLeft(
                dossier.id().value(), dossier.person().account().value(), reason, customers, version, at);
    }

    @Override
    public UUID key() {
        return resellerId;
    }
}
