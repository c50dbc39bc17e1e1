package dev.mitra.messaging.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.messaging.EventJson;
import dev.mitra.messaging.wire.CloudEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// An event that Kafka holds and the database does not know.
record Forgotten(ConsumerRecord<byte[], byte[]> raw, CloudEvent event) {

    Report.Event view(@Nullable UUID replacedBy) {
        return new Report.Event(
                event.id(),
                event.type(),
                event.version(),
                event.time(),
                event.correlationId(),
                event.causationId(),
                numbers(),
                replacedBy);
    }

    /// How it comes back when nothing has replaced it yet.
    ///
    /// @param read when its database was done with the causes that it knows
    Heal heal(Map<UUID, Instant> read) {
        var cause = event.causationId();
        if (cause == null) {
            return Heal.BY_HAND;
        }
        var done = read.get(cause);
        // An event's effect and the note that it was read are one transaction. So what is forgotten although its
        // cause is known was finished later, and will be again, unless the cause was read anew and came out otherwise.
        return done == null || done.isBefore(event.time()) ? Heal.READ_AGAIN : Heal.BY_HAND;
    }

    String payload() {
        return raw.value() == null ? "null" : new String(raw.value(), StandardCharsets.UTF_8);
    }

    /// Empty for a payload that is no JSON object.
    private Map<String, String> numbers() {
        var numbers = new TreeMap<String, String>();
        try {
            var json = EventJson.mapper().readTree(raw.value() == null ? new byte[] {'0'} : raw.value());
            json.properties().forEach(field -> {
                if (field.getKey().matches("number|.*Number")
                        && field.getValue().isValueNode()) {
                    numbers.put(field.getKey(), field.getValue().asText());
                }
            });
        } catch (JsonProcessingException noJson) {
            return Map.of();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory are always readable", e);
        }
        return numbers;
    }
}
