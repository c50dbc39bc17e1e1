package dev.mitra.billing.invoice.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.billing.invoice.Bill;
import dev.mitra.billing.invoice.BillTo;
import dev.mitra.billing.invoice.BilledOrder;
import dev.mitra.billing.invoice.InvoiceLine;
import dev.mitra.billing.tax.TaxAssessment;
import dev.mitra.messaging.EventJson;
import java.io.UncheckedIOException;
import java.util.List;

/// What an invoice says beyond its columns, as JSON; written once.
record BillContent(BilledOrder order, BillTo billTo, List<InvoiceLine> lines, TaxAssessment tax) {

    static String write(Bill bill) {
        try {
            return EventJson.mapper()
                    .writeValueAsString(new BillContent(bill.order(), bill.billTo(), bill.lines(), bill.tax()));
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static BillContent read(String json) {
        try {
            return EventJson.mapper().readValue(json, BillContent.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
