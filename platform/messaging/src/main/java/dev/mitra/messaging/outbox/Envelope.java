package dev.mitra.messaging.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.EventJson;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.MessageContext;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.tracing.RequestTrace;
import java.nio.charset.StandardCharsets;

/// Turns what a service says into what the outbox stores.
public final class Envelope {

    /// Half of what the broker takes by default, so that headers and framing always fit.
    public static final int LARGEST_PAYLOAD = 512 * 1024;

    private Envelope() {}

    /// @param request whose trace the event continues when no event caused it
    /// @throws IllegalArgumentException when the record has no [EventType], is no JSON, or is too large
    public static OutboxEvent of(OutboundEvent event, RequestTrace request) {
        var type = event.getClass().getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event.getClass().getName() + " lacks @EventType");
        }
        var payload = json(event);
        int size = payload.getBytes(StandardCharsets.UTF_8).length;
        if (size > LARGEST_PAYLOAD) {
            throw new IllegalArgumentException(
                    "%s of %s has %d bytes, more than %d".formatted(type.name(), event.key(), size, LARGEST_PAYLOAD));
        }
        var cause = MessageContext.current();
        return new OutboxEvent(
                UuidV7.random(),
                type.topic(),
                wireName(type),
                event.key(),
                event.version(),
                event.correlation(),
                cause.map(MessageContext::causationId).orElse(null),
                cause.isPresent()
                        ? cause.get().traceparent()
                        : request.traceparent().orElse(null),
                payload);
    }

    private static String json(OutboundEvent event) {
        try {
            return EventJson.mapper().writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON: " + event.getClass(), e);
        }
    }

    /// `OrderPaid.v1`
    public static String wireName(EventType type) {
        return type.name() + ".v" + type.version();
    }
}
