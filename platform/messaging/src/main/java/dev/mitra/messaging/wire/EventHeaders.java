package dev.mitra.messaging.wire;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/// Writes and reads the headers of CloudEvents' Kafka binding, version 1.0, binary mode.
public final class EventHeaders {

    public static final String TYPE = "ce_type";
    public static final String ID = "ce_id";

    private EventHeaders() {}

    public static Headers write(CloudEvent event) {
        var headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, ID, event.id());
        add(headers, TYPE, event.type());
        add(headers, "ce_source", event.source());
        add(headers, "ce_subject", event.key());
        add(headers, "ce_time", event.time());
        add(headers, "content-type", "application/json");
        add(headers, "ce_correlationid", event.correlationId());
        add(headers, "ce_causationid", event.causationId());
        add(headers, "ce_aggregateversion", event.version());
        add(headers, "traceparent", event.traceparent());
        return headers;
    }

    /// @throws UnreadableEvent when a header that must be there is missing or malformed
    public static CloudEvent read(Headers headers) throws UnreadableEvent {
        try {
            return new CloudEvent(
                    UUID.fromString(required(headers, ID)),
                    required(headers, TYPE),
                    required(headers, "ce_source"),
                    UUID.fromString(required(headers, "ce_subject")),
                    Instant.parse(required(headers, "ce_time")),
                    UUID.fromString(required(headers, "ce_correlationid")),
                    uuid(text(headers, "ce_causationid")),
                    Long.parseLong(required(headers, "ce_aggregateversion")),
                    text(headers, "traceparent"));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableEvent("malformed header: " + e.getMessage(), e);
        }
    }

    /// Null when it is absent.
    public static @Nullable String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /// Null when it is absent or no UUID.
    public static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    private static String required(Headers headers, String name) throws UnreadableEvent {
        var value = text(headers, name);
        if (value == null) {
            throw new UnreadableEvent("header " + name + " is missing", null);
        }
        return value;
    }

    private static void add(Headers headers, String name, @Nullable Object value) {
        if (value != null) {
            headers.add(name, value.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
