package dev.mitra.order.fulfilment.reads;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

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
import java.util.stream.Stream;
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
        readAll(List.of(event));
    }

    @Override
    public void readAll(List<LicenseIssued> events) {
        batch.read(
                events,
                LicenseIssued::orderId,
                this::keep,
                event -> record.issued(event.orderId(), event.occurredAt()));
    }

    private void keep(List<LicenseIssued> events) {
        record.keep(events.stream().collect(groupingBy(LicenseIssued::orderId, flatMapping(this::licenses, toList()))));
    }

    private Stream<License> licenses(LicenseIssued event) {
        var issuedOn = clock.dateOf(event.occurredAt());
        return event.licenses().stream()
                .map(seat -> new License(
                        seat.licenseId(), seat.lineId(), seat.seat(), seat.sku(), issuedOn, seat.updatesUntil()));
    }
}
