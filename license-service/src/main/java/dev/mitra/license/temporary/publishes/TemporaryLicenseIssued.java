package dev.mitra.license.temporary.publishes;

import dev.mitra.license.issue.License;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/// A temporary licence was sent before release (R7.4).
@EventType(name = "TemporaryLicenseIssued", topic = "mitra.license")
public record TemporaryLicenseIssued(
        UUID orderId,
        String orderNumber,
        UUID lineId,
        UUID licenseId,
        String sku,
        LocalDate expiresOn,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static TemporaryLicenseIssued of(License license, long version, Instant at) {
        return new TemporaryLicenseIssued(
                license.order().value(),
                license.number().digits(),
                license.line().value(),
                license.id().value(),
                license.sku(),
                Objects.requireNonNull(license.expiresOn()),
                version,
                at);
    }

    @Override
    public UUID key() {
        return orderId;
    }
}
