package dev.mitra.billing.document.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.billing.document.PrintedDocument;
import dev.mitra.messaging.EventJson;
import java.io.UncheckedIOException;

/// The frozen facts of a document as JSON.
final class PrintedJson {

    private PrintedJson() {}

    static String write(PrintedDocument printed) {
        try {
            return EventJson.mapper().writeValueAsString(printed);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static PrintedDocument read(String json) {
        try {
            return EventJson.mapper().readValue(json, PrintedDocument.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
