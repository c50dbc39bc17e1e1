package dev.mitra.order.quote.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.price.Priced;
import dev.mitra.order.price.PricedLine;
import dev.mitra.order.price.Pricing;
import dev.mitra.order.price.RequestedLine;
import dev.mitra.order.price.app.PriceLines;
import dev.mitra.order.quote.Quote;
import dev.mitra.order.quote.QuoteId;
import dev.mitra.order.quote.QuoteLine;
import dev.mitra.order.quote.Quotes;
import dev.mitra.order.quote.Quoting;
import dev.mitra.order.reseller.Admission;
import dev.mitra.order.reseller.app.AdmitReseller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Prices lines as an order of today would, and keeps the promise for some days.
@ApplicationScoped
public class MakeQuote {

    private final AdmitReseller admitReseller;
    private final PriceLines priceLines;
    private final Quotes quotes;
    private final BusinessClock clock;
    private final int days;

    MakeQuote(
            AdmitReseller admitReseller,
            PriceLines priceLines,
            Quotes quotes,
            BusinessClock clock,
            @ConfigProperty(name = "mitra.programme.quote-days") int days) {
        this.admitReseller = admitReseller;
        this.priceLines = priceLines;
        this.quotes = quotes;
        this.clock = clock;
        this.days = days;
    }

    /// Whom a quote is for, as far as that matters to its prices.
    ///
    /// @param email whose licences may be renewed or upgraded, null for none
    /// @param firm whose opportunities count (R11.4), null for none
    public record Customer(@Nullable EmailAddress email, Quote.@Nullable QuotedFirm firm) {}

    @Transactional
    public Quoting make(List<RequestedLine> lines, Customer customer, ResellerId reseller, AccountId account) {
        var firm = customer.firm() == null ? null : customer.firm().toFirm();
        var today = clock.today();
        return switch (admitReseller.admit(reseller, today)) {
            case Admission.NotActive() -> new Quoting.NotActive();
            case Admission.PolicyNotAccepted(var version) -> new Quoting.PolicyNotAccepted(version);
            case Admission.Admitted admitted ->
                switch (priceLines.price(lines, admitted.reseller(), customer.email(), firm, today)) {
                    case Pricing.Unknown(var unknown) -> new Quoting.UnknownSkus(unknown);
                    case Pricing.NotReplaceable(var refused) -> new Quoting.NotReplaceable(refused);
                    case Pricing.TooManySeats _ -> new Quoting.TooManySeats();
                    case Pricing.Done(var priced) -> new Quoting.Quoted(save(priced, customer, reseller, account));
                };
        };
    }

    private Quote save(Priced priced, Customer customer, ResellerId reseller, AccountId account) {
        var quote = new Quote(
                QuoteId.random(),
                quotes.nextNumber(),
                reseller,
                account,
                priced.lines().stream().map(MakeQuote::line).toList(),
                priced.net(),
                priced.explanation(),
                clock.now(),
                clock.today().plusDays(days),
                customer.email(),
                customer.firm());
        quotes.add(quote);
        return quote;
    }

    private static QuoteLine line(PricedLine line) {
        return new QuoteLine(
                line.product().sku().code(),
                line.product().name(),
                line.product().grant(),
                line.quantity(),
                line.listUnit(),
                line.discount(),
                line.netUnit(),
                line.net(),
                line.purpose());
    }
}
