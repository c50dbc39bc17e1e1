package dev.mitra.order.stock.http;

import dev.mitra.order.catalogue.Bilingual;
import dev.mitra.order.catalogue.LicenseGrant;
import dev.mitra.order.stock.app.KeepCatalogue;
import java.util.List;

/// A product as the staff keep it.
///
/// @param sold false: it is in no list and cannot be ordered
/// @param prices all that were, are and will be valid, the oldest first
public record CatalogueEntryView(
        String sku,
        String name,
        Bilingual description,
        Bilingual guidance,
        LicenseGrant grant,
        boolean discountable,
        boolean sold,
        List<PriceView> prices,
        long version) {

    static CatalogueEntryView of(KeepCatalogue.Entry entry) {
        var product = entry.stocked().product();
        return new CatalogueEntryView(
                product.sku().code(),
                product.name(),
                product.description(),
                product.guidance(),
                product.grant(),
                product.discountable(),
                entry.stocked().sold(),
                entry.prices().stream().map(PriceView::of).toList(),
                entry.stocked().version());
    }
}
