package dev.mitra.order.quote;

import dev.mitra.kernel.Money;
import dev.mitra.order.party.BillTo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A quote as it is printed: words and formats of one language, nothing left to decide.
///
/// @param from who quotes
/// @param toLabel for whom it is
/// @param made the document's date, so that the same quote is the same bytes
/// @param total null on a copy without prices
public record QuotePage(
        String language,
        String title,
        String number,
        String from,
        List<String> fromLines,
        String toLabel,
        List<String> to,
        List<Fact> facts,
        List<String> columns,
        List<Row> rows,
        @Nullable Fact total,
        List<String> notes,
        Instant made) {

    public record Fact(String label, String value) {}

    /// @param amounts as many as there are columns after the first
    public record Row(String name, String sku, List<String> amounts) {}

    /// The vendor's quote for the reseller, in the reseller's language.
    public static QuotePage forReseller(Quote quote, BillTo reseller, String vendor) {
        var texts = QuoteTexts.in(reseller.language());
        var rows = quote.lines().stream()
                .map(line -> new Row(
                        line.name(),
                        line.sku(),
                        List.of(
                                Integer.toString(line.quantity()),
                                texts.amount(line.listUnit()),
                                texts.percent(line.discountPercent()),
                                texts.amount(line.netUnit()),
                                texts.amount(line.net()))))
                .toList();
        return new QuotePage(
                reseller.language().code(),
                texts.word("title"),
                quote.number(),
                vendor,
                List.of(),
                texts.word("for"),
                lines(reseller),
                facts(quote, texts),
                List.of(
                        texts.word("product"),
                        texts.word("quantity"),
                        texts.word("list"),
                        texts.word("discount"),
                        texts.word("unit"),
                        texts.word("sum")),
                rows,
                new Fact(texts.word("net"), texts.money(quote.net())),
                List.of(texts.word("noteTax"), texts.word("noteTerms")),
                quote.quotedAt());
    }

    /// The reseller's own quote for its customer, which shows the reseller's price or none (R9.3).
    public static QuotePage forCustomer(Quote quote, BillTo reseller, CustomerCopy copy) {
        var texts = QuoteTexts.in(copy.language());
        var prices = copy.unitPrices();
        var rows = new ArrayList<Row>();
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
            rows.add(new Row(line.name(), line.sku(), amounts));
        }
        var columns = prices == null
                ? List.of(texts.word("product"), texts.word("quantity"))
                : List.of(texts.word("product"), texts.word("quantity"), texts.word("unit"), texts.word("sum"));
        return new QuotePage(
                copy.language().code(),
                texts.word("title"),
                quote.number(),
                reseller.legalName(),
                lines(reseller).subList(1, lines(reseller).size()),
                texts.word("for"),
                List.of(copy.customer()),
                facts(quote, texts),
                columns,
                rows,
                total == null ? null : new Fact(texts.word("net"), texts.money(total)),
                total == null ? List.of() : List.of(texts.word("noteTax")),
                quote.quotedAt());
    }

    private static List<Fact> facts(Quote quote, QuoteTexts texts) {
        return List.of(
                new Fact(texts.word("validUntil"), texts.date(quote.validUntil())),
                new Fact(texts.word("currency"), quote.net().currency().getCurrencyCode()));
    }

    private static List<String> lines(BillTo reseller) {
        var address = reseller.address();
        var lines = new ArrayList<String>(List.of(reseller.legalName(), address.line1()));
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
