package dev.mitra.reseller.reseller.publishes;

import dev.mitra.kernel.Percentage;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.reseller.reseller.Dossier;
import dev.mitra.reseller.standing.StandingValue;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// The reseller may order (R2.6, R2.7).
@EventType(name = "ResellerActivated", topic = "mitra.reseller")
public record ResellerActivated(
        UUID resellerId,
        UUID accountId,
        Percentage rate,
        StandingValue standing,
        String policyVersion,
        ProfileData profile,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static ResellerActivated of(
            Dossier dossier, Percentage rate, StandingValue standing, long version, Instant at) {
        return new ResellerActivated(
                dossier.id().value(),
                dossier.person().account().value(),
                rate,
                standing,
                Objects.requireNonNull(dossier.acceptedPolicy()),
                ProfileData.of(dossier.profile()),
                version,
                at);
    }

    @Override
    public UUID key() {
        return resellerId;
    }
}
