package dev.mitra.reseller.reseller.publishes;

import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.reseller.reseller.Dossier;
import java.time.Instant;
import java.util.UUID;

/// The profile changed; it concerns new orders only.
@EventType(name = "ResellerProfileChanged", topic = "mitra.reseller")
public record ResellerProfileChanged(UUID resellerId, ProfileData profile, long version, Instant occurredAt)
        implements OutboundEvent {

    public static ResellerProfileChanged of(Dossier dossier, long version, Instant at) {
        return new ResellerProfileChanged(dossier.id().value(), ProfileData.of(dossier.profile()), version, at);
    }

    @Override
    public UUID key() {
        return resellerId;
    }
}
