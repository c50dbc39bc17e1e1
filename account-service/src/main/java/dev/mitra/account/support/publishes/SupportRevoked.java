package dev.mitra.account.support.publishes;

import dev.mitra.account.customer.LicenseId;
import dev.mitra.account.support.SupportGrant;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// R6.1: a grant has ended.
@EventType(name = "SupportRevoked", topic = "mitra.account")
public record SupportRevoked(
        UUID supportGrantId,
        UUID organisationId,
        UUID resellerId,
        @Nullable UUID licenseId,
        SupportGrant.Reason reason,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static SupportRevoked of(SupportGrant grant) {
        var ending = grant.ending().orElseThrow();
        return new SupportRevoked(
                grant.id().value(),
                grant.organisation().value(),
                grant.reseller().value(),
                grant.license().map(LicenseId::value).orElse(null),
                ending.reason(),
                grant.version(),
                ending.at());
    }

    @Override
    public UUID key() {
        return supportGrantId;
    }
}
