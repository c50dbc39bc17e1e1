package dev.mitra.billing.receipt.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.billing.receipt.IncomingMoney;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.messaging.EventJson;
import java.io.UncheckedIOException;
import java.util.List;

/// What a receipt says beyond its columns, as JSON.
record ReceiptDetails(List<String> references, List<String> remittance, List<Reason> reasons) {

    static String write(IncomingMoney money, List<Reason> reasons) {
        try {
            return EventJson.mapper()
                    .writeValueAsString(new ReceiptDetails(money.references(), money.remittance(), reasons));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static ReceiptDetails read(String json) {
        try {
            return EventJson.mapper().readValue(json, ReceiptDetails.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
