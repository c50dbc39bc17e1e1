package dev.mitra.order.quote.http;

import dev.mitra.kernel.Money;
import dev.mitra.order.explain.Explanation;
import dev.mitra.order.quote.Quote;
import dev.mitra.order.quote.QuoteId;
import dev.mitra.order.quote.QuoteLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A quote.
///
/// @param net sum of the lines before tax
/// @param validUntil last day
public record QuoteView(
        QuoteId id,
        String number,
        String currency,
        List<QuoteLine> lines,
        Money net,
        Instant quotedAt,
        LocalDate validUntil,
        List<Explanation> priceExplanation) {

    static QuoteView of(Quote quote) {
        return new QuoteView(
                quote.id(),
                quote.number(),
                quote.net().currency().getCurrencyCode(),
                quote.lines(),
                quote.net(),
                quote.quotedAt(),
                quote.validUntil(),
                quote.explanation());
    }
}
