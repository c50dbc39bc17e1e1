package dev.mitra.messaging.wire;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event as it travels, without its payload.
///
/// @param type `OrderPaid.v1`
/// @param source `/billing-service`
/// @param key the aggregate, which is the record's key and `ce_subject`
/// @param time when its publisher wrote it
public record CloudEvent(
        UUID id,
        String type,
        String source,
        UUID key,
        Instant time,
        UUID correlationId,
        @Nullable UUID causationId,
        long version,
        @Nullable String traceparent) {}
