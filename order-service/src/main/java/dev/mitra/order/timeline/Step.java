package dev.mitra.order.timeline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One event of an order's story.
///
/// @param service who published it
/// @param event its type, `OrderPaid`
/// @param cause the event that caused it, null when a person did
/// @param waitedMs from its writing to the broker's acknowledgement or to its effect here; null while that is open
public record Step(
        UUID eventId,
        Instant at,
        String service,
        String event,
        Direction direction,
        @Nullable UUID cause,
        @Nullable Long waitedMs) {

    /// Seen from order-service.
    public enum Direction {
        PUBLISHED,
        READ
    }
}
