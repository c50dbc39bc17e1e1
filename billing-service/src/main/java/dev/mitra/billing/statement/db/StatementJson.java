package dev.mitra.billing.statement.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.billing.document.PrintedStatement;
import dev.mitra.messaging.EventJson;
import java.io.UncheckedIOException;

/// The frozen facts of a statement as JSON.
final class StatementJson {

    private StatementJson() {}

    static String write(PrintedStatement printed) {
        try {
            return EventJson.mapper().writeValueAsString(printed);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static PrintedStatement read(String json) {
        try {
            return EventJson.mapper().readValue(json, PrintedStatement.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
