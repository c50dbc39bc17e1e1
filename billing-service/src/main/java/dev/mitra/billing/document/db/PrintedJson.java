package dev.mitra.billing.document.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.billing.document.PrintKind;
import dev.mitra.billing.document.Printed;
import dev.mitra.billing.document.PrintedDocument;
import dev.mitra.billing.document.PrintedStatement;
import dev.mitra.messaging.EventJson;
import java.io.UncheckedIOException;

/// The frozen facts of a document as JSON.
final class PrintedJson {

    private PrintedJson() {}

    static String write(Object printed) {
        try {
            return EventJson.mapper().writeValueAsString(printed);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static Printed read(PrintKind kind, String json) {
        try {
            return switch (kind) {
                case INVOICE, CREDIT_NOTE -> EventJson.mapper().readValue(json, PrintedDocument.class);
                case STATEMENT -> EventJson.mapper().readValue(json, PrintedStatement.class);
            };
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
