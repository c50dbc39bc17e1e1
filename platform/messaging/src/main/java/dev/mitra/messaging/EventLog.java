package dev.mitra.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What this service has published and applied, by the order or application that started it: the source of
/// timelines.
public interface EventLog {

    List<Entry> of(UUID correlationId);

    /// @param direction whether this service published or applied it
    /// @param at when it was written by its publisher
    /// @param effectiveAt when the broker acknowledged it, or when this service applied it; null while that is open
    record Entry(
            Direction direction,
            UUID eventId,
            String type,
            String source,
            UUID key,
            long version,
            @Nullable UUID causationId,
            Instant at,
            @Nullable Instant effectiveAt) {}

    enum Direction {
        PUBLISHED,
        APPLIED
    }
}
