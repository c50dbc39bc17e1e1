package dev.mitra.order.fulfilment.reads;

import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.order.app.RecordFulfilment;
import jakarta.enterprise.context.ApplicationScoped;

/// A temporary licence moves no axis (R7.4); reading it makes it part of the order's timeline.
@ApplicationScoped
@EventType(name = "TemporaryLicenseIssued", topic = "mitra.license")
class TemporaryLicenseIssuedReader implements EventReader<TemporaryLicenseIssuedReader.TemporaryLicenseIssued> {

    record TemporaryLicenseIssued(OrderId orderId) {}

    private final RecordFulfilment record;

    TemporaryLicenseIssuedReader(RecordFulfilment record) {
        this.record = record;
    }

    @Override
    public void read(TemporaryLicenseIssued event) {
        record.mustExist(event.orderId());
    }
}
