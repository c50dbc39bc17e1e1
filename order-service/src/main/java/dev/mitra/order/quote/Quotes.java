package dev.mitra.order.quote;

import dev.mitra.kernel.ResellerId;
import java.util.Optional;

/// The quotes that were made.
public interface Quotes {

    /// `QUO-` and twelve digits, never given out before.
    String nextNumber();

    void add(Quote quote);

    /// Empty for another reseller's quote.
    Optional<Quote> find(QuoteId id, ResellerId reseller);
}
