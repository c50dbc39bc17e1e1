package dev.mitra.order.quote.app;

import dev.mitra.kernel.ResellerId;
import dev.mitra.order.quote.Quote;
import dev.mitra.order.quote.QuoteId;
import dev.mitra.order.quote.Quotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// A reseller's own quote.
@ApplicationScoped
public class FindQuote {

    private final Quotes quotes;

    FindQuote(Quotes quotes) {
        this.quotes = quotes;
    }

    @Transactional
    public Optional<Quote> find(QuoteId id, ResellerId reseller) {
        return quotes.find(id, reseller);
    }
}
