package dev.mitra.order.quote;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.order.OrderNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The quotes that were made.
public interface Quotes {

    /// `QUO-` and twelve digits, never given out before.
    String nextNumber();

    void add(Quote quote);

    /// The youngest first.
    ///
    /// @param before the last one of the page before, null for the first page
    List<Quote> of(ResellerId reseller, @Nullable UUID before, int limit);

    /// As [#find(QuoteId, ResellerId)], locked until the transaction ends.
    Optional<Quote> lock(QuoteId id, ResellerId reseller);

    /// Notes the order that the quote became. The table's key allows one.
    void accept(QuoteId id, OrderId order, Instant at);

    /// The order that it became.
    Optional<OrderNumber> orderOf(QuoteId id);

    /// The orders that they became; a quote that became none is not in the map.
    Map<QuoteId, OrderNumber> ordersOf(Collection<QuoteId> ids);

    /// Empty for another reseller's quote.
    Optional<Quote> find(QuoteId id, ResellerId reseller);
}
