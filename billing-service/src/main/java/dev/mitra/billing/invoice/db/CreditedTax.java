package dev.mitra.billing.invoice.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.mitra.billing.tax.TaxLine;
import dev.mitra.messaging.EventJson;
import java.io.UncheckedIOException;
import java.util.List;

/// The tax of a credit note as JSON; written once.
final class CreditedTax {

    private CreditedTax() {}

    static String write(List<TaxLine> lines) {
        try {
            return EventJson.mapper().writeValueAsString(lines);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static List<TaxLine> read(String json) {
        try {
            return EventJson.mapper().readValue(json, new TypeReference<List<TaxLine>>() {});
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
