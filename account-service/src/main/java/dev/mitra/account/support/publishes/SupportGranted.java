package dev.mitra.account.support.publishes;

import dev.mitra.account.customer.LicenseId;
import dev.mitra.account.support.SupportGrant;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// R6.1: a customer lets a reseller ask on its behalf.
@EventType(name = "SupportGranted", topic = "mitra.account")
public record SupportGranted(
        UUID supportGrantId,
        UUID organisationId,
        UUID resellerId,
        @Nullable UUID licenseId,
        Instant expiresAt,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static SupportGranted of(SupportGrant grant) {
        return new SupportGranted(
                grant.id().value(),
                grant.organisation().value(),
                grant.reseller().value(),
                grant.license().map(LicenseId::value).orElse(null),
                grant.expiresAt(),
                grant.version(),
                grant.grantedAt());
    }

    @Override
    public UUID key() {
        return supportGrantId;
    }
}
