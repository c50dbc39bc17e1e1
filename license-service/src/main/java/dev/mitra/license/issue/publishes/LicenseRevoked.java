package dev.mitra.license.issue.publishes;

import dev.mitra.license.issue.License;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.util.UUID;

/// A licence was taken back.
@EventType(name = "LicenseRevoked", topic = "mitra.license")
public record LicenseRevoked(
        UUID orderId, String orderNumber, UUID licenseId, String reason, long version, Instant occurredAt)
        implements OutboundEvent {

    public static LicenseRevoked of(License license, String reason, long version, Instant at) {
        return new LicenseRevoked(
                license.order().value(), license.number().digits(), license.id().value(), reason, version, at);
    }

    @Override
    public UUID key() {
        return orderId;
    }
}
