package dev.mitra.messaging.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.messaging.EventJson;
import dev.mitra.messaging.wire.CloudEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
