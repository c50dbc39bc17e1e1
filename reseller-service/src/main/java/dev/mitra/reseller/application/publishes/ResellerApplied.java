package dev.mitra.reseller.application.publishes;

import dev.mitra.kernel.Country;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.reseller.application.CaseFile;
import dev.mitra.reseller.application.MainBusiness;
import java.time.Instant;
import java.util.UUID;

/// Somebody wants to become a reseller (R2.1).
@EventType(name = "ResellerApplied", topic = "mitra.reseller")
public record ResellerApplied(
        UUID resellerId,
        UUID applicationId,
        UUID accountId,
        String company,
        Country country,
        MainBusiness mainBusiness,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static ResellerApplied of(CaseFile file, Country country, long version, Instant at) {
        return new ResellerApplied(
                file.reseller().value(),
                file.id().value(),
                file.applicant().account().value(),
                file.answers().company(),
                country,
                file.answers().mainBusiness(),
                version,
                at);
    }

    @Override
    public UUID key() {
        return resellerId;
    }
}
