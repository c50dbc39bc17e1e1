package dev.mitra.reseller.application.publishes;

import dev.mitra.kernel.Percentage;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.reseller.application.Application;
import java.time.Instant;
import java.util.UUID;

/// Sales approved (R2.5).
///
/// @param rate that applies once ACTIVE; 0 without the finding (R1.5)
@EventType(name = "ResellerApproved", topic = "mitra.reseller")
public record ResellerApproved(
        UUID resellerId,
        UUID applicationId,
        UUID accountId,
        boolean specialisedInSoftwareRetail,
        Percentage rate,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static ResellerApproved of(Application.Approved approved, long version) {
        var file = approved.file();
        return new ResellerApproved(
                file.reseller().value(),
                file.id().value(),
                file.applicant().account().value(),
                approved.finding().specialisedInSoftwareRetail(),
                approved.rate(),
                version,
                approved.decision().at());
    }

    @Override
    public UUID key() {
        return resellerId;
    }
}
