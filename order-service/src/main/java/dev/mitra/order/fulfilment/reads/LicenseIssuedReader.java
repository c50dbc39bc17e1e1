package dev.mitra.order.fulfilment.reads;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.order.licence.License;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.order.app.OrderBatch;
import dev.mitra.order.order.app.RecordFulfilment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@EventType(name = "LicenseIssued", topic = "mitra.license")
class LicenseIssuedReader implements EventReader<LicenseIssuedReader.LicenseIssued> {

    record LicenseIssued(OrderId orderId, Instant occurredAt, List<Seat> licenses) {}

    record Seat(
            LicenseId licenseId,
            UUID lineId,
            int seat,
            String sku,
            @Nullable LocalDate updatesUntil) {}

    private final RecordFulfilment record;
    private final OrderBatch batch;
    private final BusinessClock clock;

    LicenseIssuedReader(RecordFulfilment record, OrderBatch batch, BusinessClock clock) {
        this.record = record;
        this.batch = batch;
        this.clock = clock;
    }

    @Override
    public void read(LicenseIssued event) {
        var issuedOn = clock.dateOf(event.occurredAt());
        var licenses = event.licenses().stream()
                .map(seat -> new License(
                        seat.licenseId(), seat.lineId(), seat.seat(), seat.sku(), issuedOn, seat.updatesUntil()))
                .toList();
        record.issued(event.orderId(), licenses, event.occurredAt());
    }

    @Override
    public void readAll(List<LicenseIssued> events) {
        batch.read(events, LicenseIssued::orderId, this::read);
    }
}
