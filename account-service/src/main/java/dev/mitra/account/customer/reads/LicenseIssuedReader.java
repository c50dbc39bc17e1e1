package dev.mitra.account.customer.reads;

import dev.mitra.account.customer.LicenseId;
import dev.mitra.account.customer.app.NoteLicenses;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
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
        readAll(List.of(event));
    }

    /// Ordered by licence, so that two batches never wait for each other.
    @Override
    public void readAll(List<LicenseIssued> events) {
        var licenses = new TreeMap<LicenseId, OrderId>(Comparator.comparing(LicenseId::value));
        events.forEach(event -> event.licenses()
                .forEach(issued -> licenses.put(new LicenseId(issued.licenseId()), new OrderId(event.orderId()))));
        noteLicenses.note(licenses);
    }
}
