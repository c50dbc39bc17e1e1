package dev.mitra.order.timeline.app;

import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.EventLog;
import dev.mitra.order.order.OrderScope;
import dev.mitra.order.order.app.FindOrders;
import dev.mitra.order.timeline.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads an order's story from what was published and applied here; no other service is asked.
@ApplicationScoped
public class TellStory {

    private final FindOrders orders;
    private final EventLog log;

    TellStory(FindOrders orders, EventLog log) {
        this.orders = orders;
        this.log = log;
    }

    /// In the order in which the events were written; empty for an order that is not in the scope.
    @Transactional
    public Optional<List<Step>> of(OrderId id, OrderScope scope) {
        return orders.find(id, scope)
                .map(_ -> log.of(id.value()).stream()
                        .sorted(Comparator.comparing(EventLog.Entry::at))
                        .map(TellStory::step)
                        .toList());
    }

    private static Step step(EventLog.Entry entry) {
        var direction = switch (entry.direction()) {
            case PUBLISHED -> Step.Direction.PUBLISHED;
            case APPLIED -> Step.Direction.READ;
        };
        return new Step(
                entry.eventId(),
                entry.at(),
                bare(entry.source()),
                entry.type().replaceFirst("\\.v\\d+$", ""),
                direction,
                entry.causationId(),
                waited(entry));
    }

    private static String bare(String source) {
        return source.startsWith("/") ? source.substring(1) : source;
    }

    private static @Nullable Long waited(EventLog.Entry entry) {
        var effective = entry.effectiveAt();
        return effective == null
                ? null
                : Long.valueOf(
                        Math.max(0, Duration.between(entry.at(), effective).toMillis()));
    }
}
