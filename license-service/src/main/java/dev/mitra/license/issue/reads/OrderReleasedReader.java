package dev.mitra.license.issue.reads;

import dev.mitra.license.issue.Heard;
import dev.mitra.license.issue.app.RecordOrder;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// One of the two facts that licences wait for.
@ApplicationScoped
@EventType(name = "OrderReleased", topic = "mitra.order")
class OrderReleasedReader implements EventReader<OrderedView> {

    private final RecordOrder recordOrder;

    OrderReleasedReader(RecordOrder recordOrder) {
        this.recordOrder = recordOrder;
    }

    @Override
    public void read(OrderedView event) {
        readAll(List.of(event));
    }

    @Override
    public void readAll(List<OrderedView> events) {
        recordOrder.released(events.stream()
                .map(event -> Heard.in(event, event.order(), event.details()))
                .toList());
    }
}
