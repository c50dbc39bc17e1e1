package dev.mitra.license.issue.reads;

import dev.mitra.license.issue.Heard;
import dev.mitra.license.issue.app.RecordOrder;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Lets the reseller ask for temporary licences (R7.4).
@ApplicationScoped
@EventType(name = "OrderPlaced", topic = "mitra.order")
class OrderPlacedReader implements EventReader<OrderedView> {

    private final RecordOrder recordOrder;

    OrderPlacedReader(RecordOrder recordOrder) {
        this.recordOrder = recordOrder;
    }

    @Override
    public void read(OrderedView event) {
        readAll(List.of(event));
    }

    @Override
    public void readAll(List<OrderedView> events) {
        recordOrder.placed(events.stream()
                .map(event -> Heard.in(event, event.order(), event.details()))
                .toList());
    }
}
