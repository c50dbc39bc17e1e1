package dev.mitra.order.party.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.messaging.EventJson;
import java.io.UncheckedIOException;
import java.util.List;

/// Frozen parts are kept as JSON text, written like events are. What is stored stays readable for ever:
/// components may be added to the records, none renamed.
public final class JsonText {

    private JsonText() {}

    public static String write(Object value) {
        try {
            return EventJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return EventJson.mapper().readValue(json, type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static <T> List<T> readList(String json, Class<T[]> type) {
        return List.of(read(json, type));
    }
}
