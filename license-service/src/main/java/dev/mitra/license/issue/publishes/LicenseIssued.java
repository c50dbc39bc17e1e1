package dev.mitra.license.issue.publishes;

import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All licences of a released order were signed and stored, in one commit.
@EventType(name = "LicenseIssued", topic = "mitra.license")
public record LicenseIssued(UUID orderId, String orderNumber, List<Item> licenses, long version, Instant occurredAt)
        implements OutboundEvent {

    /// One licence.
    public record Item(
            UUID licenseId,
            UUID lineId,
            int seat,
            String sku,
            String kind,
            int seq,
            String sha256,
            @Nullable LocalDate updatesUntil,
            @Nullable LocalDate expiresOn) {

        static Item of(License license) {
            return new Item(
                    license.id().value(),
                    license.line().value(),
                    license.seat(),
                    license.sku(),
                    license.kind().name(),
                    license.seq(),
                    license.sha256(),
                    license.updatesUntil(),
                    license.expiresOn());
        }
    }

    public static LicenseIssued of(LicensedOrder order, List<License> licenses, Instant at) {
        return new LicenseIssued(
                order.id().value(),
                order.ordered().number().digits(),
                licenses.stream().map(Item::of).toList(),
                order.version(),
                at);
    }

    @Override
    public UUID key() {
        return orderId;
    }
}
