package dev.mitra.license.issue.publishes;

import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One licence of an order was issued again, in the place of another that no longer holds.
///
/// @param ownerChanged it was transferred to another customer, who is not the order's
@EventType(name = "LicenseReplaced", topic = "mitra.license")
public record LicenseReplaced(
        UUID orderId,
        String orderNumber,
        UUID licenseId,
        UUID replaces,
        UUID lineId,
        int seat,
        String sku,
        String kind,
        int seq,
        String sha256,
        @Nullable LocalDate updatesUntil,
        @Nullable LocalDate expiresOn,
        boolean ownerChanged,
        long version,
        Instant occurredAt)
        implements OutboundEvent {

    public static LicenseReplaced of(LicensedOrder order, License license, License old, Instant at) {
        return new LicenseReplaced(
                order.id().value(),
                license.number().digits(),
                license.id().value(),
                old.id().value(),
                license.line().value(),
                license.seat(),
                license.sku(),
                license.kind().name(),
                license.seq(),
                license.sha256(),
                license.updatesUntil(),
                license.expiresOn(),
                !Objects.requireNonNull(license.owner(), "a permanent licence")
                        .isOneWith(Objects.requireNonNull(old.owner(), "a permanent licence")),
                order.version(),
                at);
    }

    @Override
    public UUID key() {
        return orderId;
    }
}
