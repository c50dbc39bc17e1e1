package dev.mitra.order.quote;

import dev.mitra.kernel.Money;
import dev.mitra.order.party.BillTo;
import dev.mitra.paper.BusinessDocument;
import dev.mitra.paper.PaperSize;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A quote as it is printed.
///
/// @param made the document's date, so that the same quote is the same bytes
public record QuotePage(BusinessDocument content, Instant made) {

    /// The vendor's quote for the reseller, in the reseller's language.
    public static QuotePage forReseller(Quote quote, BillTo reseller, String vendor) {
        var texts = QuoteTexts.in(reseller.language());
        var rows = quote.lines().stream()
                .map(line -> new BusinessDocument.Line(
                        line.name(),
                        line.sku(),
                        List.of(
                                Integer.toString(line.quantity()),
                                texts.amount(line.listUnit()),
                                texts.percent(line.discountPercent()),
                                texts.amount(line.netUnit()),
                                texts.amount(line.net()))))
                .toList();
        return page(
                quote,
                texts,
                PaperSize.in(reseller.address().country().code()),
                new BusinessDocument.Party(vendor, List.of()),
                new BusinessDocument.Party(reseller.legalName(), lines(reseller)),
                List.of(
                        texts.word("product"),
                        texts.word("quantity"),
                        texts.word("list"),
                        texts.word("discount"),
                        texts.word("unit"),
                        texts.word("sum")),
                rows,
                quote.net(),
                List.of(texts.word("noteTax"), texts.word("noteTerms")));
    }

    /// The reseller's own quote for its customer, which shows the reseller's price or none (R9.3).
    public static QuotePage forCustomer(Quote quote, BillTo reseller, CustomerCopy copy) {
        var texts = QuoteTexts.in(copy.language());
        var prices = copy.unitPrices();
        var rows = new ArrayList<BusinessDocument.Line>();
        Money total = null;
        for (int i = 0; i < quote.lines().size(); i++) {
            var line = quote.lines().get(i);
            var amounts = new ArrayList<String>(List.of(Integer.toString(line.quantity())));
            if (prices != null) {
                var sum = prices.get(i).times(line.quantity());
                total = total == null ? sum : total.plus(sum);
                amounts.add(texts.amount(prices.get(i)));
                amounts.add(texts.amount(sum));
            }
            rows.add(new BusinessDocument.Line(line.name(), line.sku(), amounts));
        }
        var columns = prices == null
                ? List.of(texts.word("product"), texts.word("quantity"))
                : List.of(texts.word("product"), texts.word("quantity"), texts.word("unit"), texts.word("sum"));
        return page(
                quote,
                texts,
                PaperSize.in(reseller.address().country().code()),
                new BusinessDocument.Party(reseller.legalName(), lines(reseller)),
                new BusinessDocument.Party(copy.customer(), List.of()),
                columns,
                rows,
                total,
                total == null ? List.of() : List.of(texts.word("noteTax")));
    }

    // The total is null on a copy without prices.
    private static QuotePage page(
            Quote quote,
            QuoteTexts texts,
            PaperSize paper,
            BusinessDocument.Party from,
            BusinessDocument.Party to,
            List<String> columns,
            List<BusinessDocument.Line> rows,
            @Nullable Money total,
            List<String> notes) {
        var facts = List.of(
                new BusinessDocument.Fact(texts.word("validUntil"), texts.date(quote.validUntil())),
                new BusinessDocument.Fact(
                        texts.word("currency"), quote.net().currency().getCurrencyCode()));
        var sums = total == null
                ? List.<BusinessDocument.Sum>of()
                : List.of(new BusinessDocument.Sum(texts.word("net"), texts.money(total), true));
        var content = new BusinessDocument(
                texts.language(),
                paper,
                texts.word("title"),
                quote.number(),
                from,
                texts.word("for"),
                to,
                facts,
                columns,
                rows,
                sums,
                null,
                notes,
                "");
        return new QuotePage(content, quote.quotedAt());
    }

    private static List<String> lines(BillTo reseller) {
        var address = reseller.address();
        var lines = new ArrayList<String>(List.of(address.line1()));
        if (address.line2() != null) {
            lines.add(address.line2());
        }
        lines.add(String.join(
                        " ",
                        address.city(),
                        Objects.requireNonNullElse(address.region(), ""),
                        Objects.requireNonNullElse(address.postalCode(), ""))
                .strip());
        lines.add(address.country().code());
        return lines;
    }
}
