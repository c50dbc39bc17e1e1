package dev.mitra.order.bulk.http;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Sha256;
import dev.mitra.order.order.http.AddressShape;
import dev.mitra.order.order.http.LineRequest;
import dev.mitra.order.order.http.OrderProblem;
import dev.mitra.order.order.http.OrderRequest;
import dev.mitra.order.order.http.ShipToShape;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of one reference as the request that a partner system would have posted.
record FileOrder(OrderRequest request, String hash) {

    /// @throws Problem 422 for what cannot be read as an order
    static FileOrder of(List<NamedCsvRecord> rows) {
        var first = rows.getFirst();
        var address = new AddressShape(
                cell(first, "line1"),
                optional(first, "line2"),
                cell(first, "city"),
                optional(first, "region"),
                optional(first, "postalCode"),
                Country.parse(cell(first, "country")).orElseThrow(() -> wrong("country")));
        var shipTo = new ShipToShape(
                cell(first, "company"),
                cell(first, "person"),
                EmailAddress.parse(cell(first, "email")).orElseThrow(() -> wrong("email")),
                address,
                cell(first, "language"));
        var request = new OrderRequest(
                shipTo,
                rows.stream().map(FileOrder::line).toList(),
                optional(first, "purchaseOrderNumber"),
                null,
                null,
                optional(first, "notes"),
                null);
        return new FileOrder(request, Sha256.hex(request.toString()));
    }

    private static LineRequest line(NamedCsvRecord row) {
        var quantity = cell(row, "quantity");
        if (!quantity.matches("[0-9]{1,9}")) {
            throw wrong("quantity");
        }
        return new LineRequest(cell(row, "sku"), Long.valueOf(quantity), null, null, null);
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.getField(column).strip();
    }

    private static @Nullable String optional(NamedCsvRecord row, String column) {
        return row.findField(column)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private static Problem wrong(String column) {
        return Problem.of(OrderProblem.ROW_NOT_READABLE).at("/" + column, CommonProblem.INVALID_VALUE);
    }
}
