package dev.mitra.order.quote.app;

import dev.mitra.kernel.ResellerId;
import dev.mitra.order.quote.CustomerCopy;
import dev.mitra.order.quote.Quote;
import dev.mitra.order.quote.QuoteId;
import dev.mitra.order.quote.QuotePage;
import dev.mitra.order.quote.Quotes;
import dev.mitra.order.reseller.Reseller;
import dev.mitra.order.reseller.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Prints a quote for its reseller, and a copy for the reseller's customer.
@ApplicationScoped
public class PrintQuote {

    private final Quotes quotes;
    private final Resellers resellers;
    private final String vendor;

    PrintQuote(Quotes quotes, Resellers resellers, @ConfigProperty(name = "mitra.vendor.name") String vendor) {
        this.quotes = quotes;
        this.resellers = resellers;
        this.vendor = vendor;
    }

    @Transactional
    public Optional<QuotePage> forReseller(QuoteId id, ResellerId reseller) {
        return quotes.find(id, reseller)
                .map(quote ->
                        QuotePage.forReseller(quote, profile(quote).profile().billTo(), vendor));
    }

    /// @param copy with one price per line, or none at all
    @Transactional
    public Optional<QuotePage> forCustomer(QuoteId id, ResellerId reseller, CustomerCopy copy) {
        return quotes.find(id, reseller)
                .map(quote ->
                        QuotePage.forCustomer(quote, profile(quote).profile().billTo(), copy));
    }

    private Reseller profile(Quote quote) {
        return resellers
                .find(quote.reseller())
                .orElseThrow(() -> new IllegalStateException("a quote of an unknown reseller"));
    }
}
