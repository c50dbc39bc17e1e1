package dev.mitra.account.customer.reads;

import dev.mitra.account.customer.LicenseId;
import dev.mitra.account.customer.app.NoteLicenses;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A licence of an order was issued again: its customer may trust a reseller with the new one (R6.1), unless it
/// went to another customer.
@ApplicationScoped
@EventType(name = "LicenseReplaced", topic = "mitra.license")
class LicenseReplacedReader implements EventReader<LicenseReplacedReader.LicenseReplaced> {

    record LicenseReplaced(
            UUID orderId, UUID licenseId, @Nullable Boolean ownerChanged) {}

    private final NoteLicenses noteLicenses;

    LicenseReplacedReader(NoteLicenses noteLicenses) {
        this.noteLicenses = noteLicenses;
    }

    @Override
    public void read(LicenseReplaced event) {
        if (!Boolean.TRUE.equals(event.ownerChanged())) {
            noteLicenses.note(Map.of(new LicenseId(event.licenseId()), new OrderId(event.orderId())));
        }
    }
}
