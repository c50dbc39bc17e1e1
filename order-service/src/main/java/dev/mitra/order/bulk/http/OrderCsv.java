package dev.mitra.order.bulk.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.mitra.kernel.SpreadsheetText;
import dev.mitra.order.order.http.OrderView;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Orders as CSV (RFC 4180), a row per line.
final class OrderCsv {

    static final String HEADER = "order,placedAt,payment,release,fulfilment,terms,dueOn,reseller,company,person,email,"
            + "country,purchaseOrderNumber,sku,name,quantity,currency,listUnit,discountPercent,netUnit,net,invoice,"
            + "invoiceTotal,licenses\r\n";

    private OrderCsv() {}

    static String rows(OrderView order) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder()
                .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.CRLF)
                .build(text)) {
            for (var line : order.lines()) {
                writer.writeRecord(cells(order, line));
            }
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static List<String> cells(OrderView order, OrderView.LineView line) {
        var invoice = order.invoice();
        var licenses = order.licenses().stream()
                .filter(license -> license.lineId().equals(line.lineId()))
                .count();
        return List.of(
                order.number(),
                order.placedAt().toString(),
                order.status().payment().name(),
                order.status().release().name(),
                order.status().fulfilment().name(),
                order.terms().name(),
                order.dueOn().toString(),
                SpreadsheetText.harmless(order.billTo().legalName()),
                SpreadsheetText.harmless(order.shipTo().company()),
                SpreadsheetText.harmless(order.shipTo().person()),
                SpreadsheetText.harmless(order.shipTo().email().canonical()),
                order.shipTo().address().country().code(),
                SpreadsheetText.harmless(orEmpty(order.purchaseOrderNumber())),
                line.sku(),
                SpreadsheetText.harmless(line.name()),
                Integer.toString(line.quantity()),
                line.net().currency().getCurrencyCode(),
                line.listUnit().amount().toPlainString(),
                line.discountPercent().toString(),
                line.netUnit().amount().toPlainString(),
                line.net().amount().toPlainString(),
                invoice == null ? "" : invoice.number(),
                invoice == null ? "" : invoice.total().amount().toPlainString(),
                Long.toString(licenses));
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
