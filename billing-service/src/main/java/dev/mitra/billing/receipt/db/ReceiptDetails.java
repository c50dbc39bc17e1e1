package dev.mitra.billing.receipt.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.billing.bank.ChargesBearer;
import dev.mitra.billing.receipt.IncomingMoney;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.messaging.EventJson;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a receipt says beyond its columns, as JSON.
///
/// @param bearer null when the file does not say, and on what was kept before it was read
record ReceiptDetails(
        List<String> references,
        List<String> remittance,
        List<Reason> reasons,
        @Nullable ChargesBearer bearer) {

    static String write(IncomingMoney money, List<Reason> reasons) {
        try {
            return EventJson.mapper()
                    .writeValueAsString(
                            new ReceiptDetails(money.references(), money.remittance(), reasons, money.bearer()));
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
