package dev.mitra.reseller.application.publishes;

import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.reseller.application.CaseFile;
import java.time.Instant;
import java.util.UUID;

/// Sales rejected (R2.5).
///
/// @param reason as the applicant is told
@EventType(name = "ResellerRejected", topic = "mitra.reseller")
public record ResellerRejected(
        UUID resellerId, UUID applicationId, UUID accountId, String reason, long version, Instant occurredAt)
        implements OutboundEvent {

    public static ResellerRejected of(CaseFile file, String reason, long version, Instant at) {
        return new ResellerRejected(
                file.reseller().value(),
                file.id().value(),
                file.applicant().account().value(),
                reason,
                version,
                at);
    }

    @Override
    public UUID key() {
        return resellerId;
    }
}
