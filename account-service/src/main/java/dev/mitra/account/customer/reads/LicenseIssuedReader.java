package dev.mitra.account.customer.reads;

import dev.mitra.account.customer.LicenseId;
import dev.mitra.account.customer.app.NoteLicenses;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// The licences of an order have names now (R6.1: a customer may trust a reseller with one of them).
@ApplicationScoped
@EventType(name = "LicenseIssued", topic = "mitra.license")
class LicenseIssuedReader implements EventReader<LicenseIssuedReader.LicenseIssued> {

    record LicenseIssued(UUID orderId, List<Issued> licenses) {}

    record Issued(UUID licenseId) {}

    private final NoteLicenses noteLicenses;

    LicenseIssuedReader(NoteLicenses noteLicenses) {
        this.noteLicenses = noteLicenses;
    }

    @Override
    public void read(LicenseIssued event) {
        noteLicenses.note(
                new OrderId(event.orderId()),
                event.licenses().stream()
                        .map(issued -> new LicenseId(issued.licenseId()))
                        .toList());
    }
}
