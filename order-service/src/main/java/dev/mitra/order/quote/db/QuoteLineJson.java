package dev.mitra.order.quote.db;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import dev.mitra.order.catalogue.LicenseGrant;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.price.Purpose;
import dev.mitra.order.quote.QuoteLine;
import java.util.List;

/// A line as it is kept.
record QuoteLineJson(
        String sku,
        String name,
        LicenseGrant grant,
        int quantity,
        Money listUnit,
        Percentage discountPercent,
        Money netUnit,
        Money net,
        String purpose,
        List<LicenseId> replaces,
        int years) {

    static QuoteLineJson of(QuoteLine line) {
        return new QuoteLineJson(
                line.sku(),
                line.name(),
                line.grant(),
                line.quantity(),
                line.listUnit(),
                line.discountPercent(),
                line.netUnit(),
                line.net(),
                line.purpose().kind(),
                line.purpose().licenses(),
                line.purpose().years());
    }

    QuoteLine toLine() {
        return new QuoteLine(
                sku,
                name,
                grant,
                quantity,
                listUnit,
                discountPercent,
                netUnit,
                net,
                Purpose.of(purpose, replaces, years));
    }
}
