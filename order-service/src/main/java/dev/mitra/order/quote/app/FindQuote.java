package dev.mitra.order.quote.app;

import dev.mitra.kernel.ResellerId;
import dev.mitra.order.order.OrderNumber;
import dev.mitra.order.quote.Quote;
import dev.mitra.order.quote.QuoteId;
import dev.mitra.order.quote.Quotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A reseller's own quote.
@ApplicationScoped
public class FindQuote {

    private final Quotes quotes;

    FindQuote(Quotes quotes) {
        this.quotes = quotes;
    }

    @Transactional
    public List<Quote> of(ResellerId reseller, @Nullable UUID before, int limit) {
        return quotes.of(reseller, before, limit);
    }

    @Transactional
    public Optional<OrderNumber> orderOf(QuoteId id) {
        return quotes.orderOf(id);
    }

    @Transactional
    public Map<QuoteId, OrderNumber> ordersOf(Collection<QuoteId> ids) {
        return ids.isEmpty() ? Map.of() : quotes.ordersOf(ids);
    }

    @Transactional
    public Optional<Quote> find(QuoteId id, ResellerId reseller) {
        return quotes.find(id, reseller);
    }
}
