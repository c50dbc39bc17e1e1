package dev.mitra.billing.statement.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.messaging.EventJson;
import java.io.UncheckedIOException;

/// The frozen facts of a statement, and what they were made from, as JSON.
final class StatementJson {

    private StatementJson() {}

    static String write(Object frozen) {
        try {
            return EventJson.mapper().writeValueAsString(frozen);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return EventJson.mapper().readValue(json, type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
