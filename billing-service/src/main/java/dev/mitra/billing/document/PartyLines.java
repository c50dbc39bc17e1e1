package dev.mitra.billing.document;

import dev.mitra.billing.invoice.BillTo;
import dev.mitra.billing.vendor.Vendor;
import dev.mitra.paper.BusinessDocument;
import dev.mitra.paper.PaperSize;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A party's name and address as documents print them.
///
/// @param billTo the party
/// @param texts the language
record PartyLines(BillTo billTo, Texts texts) {

    static BusinessDocument.Party of(Vendor seller) {
        return new BusinessDocument.Party(seller.legalName(), seller.address());
    }

    PaperSize paper() {
        return PaperSize.in(billTo.address().country().code());
    }

    BusinessDocument.Party nameAndLines() {
        return new BusinessDocument.Party(billTo.legalName(), lines());
    }

    private List<String> lines() {
        var address = billTo.address();
        var town = Stream.of(address.city(), address.region(), address.postalCode())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        var country = Locale.of("", address.country().code()).getDisplayCountry(Locale.of(texts.language()));
        var taxId = billTo.taxId();
        return Stream.of(
                        address.line1(),
                        address.line2(),
                        town,
                        country,
                        taxId == null ? null : texts.word("taxId") + " " + taxId)
                .filter(Objects::nonNull)
                .toList();
    }
}
