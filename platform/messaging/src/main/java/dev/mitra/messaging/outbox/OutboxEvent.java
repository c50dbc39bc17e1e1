package dev.mitra.messaging.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of the outbox, ready to be written.
///
/// @param type as on the wire: `OrderPaid.v1`
/// @param payload JSON
public record OutboxEvent(
        UUID id,
        String topic,
        String type,
        UUID key,
        long version,
        UUID correlationId,
        @Nullable UUID causationId,
        @Nullable String traceparent,
        String payload) {}
