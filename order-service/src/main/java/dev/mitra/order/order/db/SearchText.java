package dev.mitra.order.order.db;

import dev.mitra.order.order.Order;
import dev.mitra.order.order.Placement;
import java.util.Locale;
import java.util.StringJoiner;

/// What an order can be found by, in lower case.
final class SearchText {

    private SearchText() {}

    static String of(Order order, Placement placement) {
        var text = new StringJoiner("\n");
        text.add(order.number().digits());
        if (placement.purchaseOrderNumber() != null) {
            text.add(placement.purchaseOrderNumber());
        }
        text.add(placement.shipTo().company())
                .add(placement.shipTo().person())
                .add(placement.shipTo().email().canonical())
                .add(placement.billTo().legalName());
        placement.lines().forEach(line -> text.add(line.sku().code()).add(line.name()));
        return text.toString().toLowerCase(Locale.ROOT);
    }

    /// A `like` pattern that finds the text literally.
    static String pattern(String text) {
        var literal = text.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + literal + "%";
    }
}
