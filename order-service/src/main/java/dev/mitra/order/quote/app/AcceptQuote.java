package dev.mitra.order.quote.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.order.catalogue.Bilingual;
import dev.mitra.order.catalogue.Product;
import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.licence.Licenses;
import dev.mitra.order.licence.OwnedLicense;
import dev.mitra.order.order.Buyer;
import dev.mitra.order.order.OrderWish;
import dev.mitra.order.order.PlacedOrder;
import dev.mitra.order.order.Placing;
import dev.mitra.order.order.app.PlaceOrder;
import dev.mitra.order.party.ShipTo;
import dev.mitra.order.price.Irreplaceable;
import dev.mitra.order.price.Priced;
import dev.mitra.order.price.PricedLine;
import dev.mitra.order.price.RequestedLine;
import dev.mitra.order.quote.Acceptance;
import dev.mitra.order.quote.Quote;
import dev.mitra.order.quote.QuoteId;
import dev.mitra.order.quote.QuoteLine;
import dev.mitra.order.quote.Quotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes an order of a quote at the prices that it promised, at most once whoever else tries. Terms are those of the
/// day of the order: a promise of prices is no promise of credit.
@ApplicationScoped
public class AcceptQuote {

    private static final Bilingual NO_TEXT = new Bilingual("", "");

    private final Quotes quotes;
    private final Licenses licenses;
    private final PlaceOrder placeOrder;
    private final BusinessClock clock;

    AcceptQuote(Quotes quotes, Licenses licenses, PlaceOrder placeOrder, BusinessClock clock) {
        this.quotes = quotes;
        this.licenses = licenses;
        this.placeOrder = placeOrder;
        this.clock = clock;
    }

    /// What the quote does not say.
    public record Details(
            ShipTo shipTo,
            @Nullable String purchaseOrderNumber,
            @Nullable String notes,
            boolean twiceOnPurpose) {}

    @Transactional
    public Acceptance accept(QuoteId id, Details details, Buyer buyer) {
        var quote = quotes.lock(id, buyer.reseller()).orElse(null);
        if (quote == null) {
            return new Acceptance.NoSuchQuote();
        }
        var accepted = quotes.orderOf(id);
        if (accepted.isPresent()) {
            return new Acceptance.AlreadyAccepted(accepted.get());
        }
        if (!quote.isValidOn(clock.today())) {
            return new Acceptance.Expired(quote.validUntil());
        }
        if (quote.customer() != null
                && !quote.customer().equals(details.shipTo().email())) {
            return new Acceptance.OtherCustomer();
        }
        if (quote.firm() != null
                && !quote.firm().toFirm().equals(details.shipTo().firm())) {
            return new Acceptance.OtherFirm(quote.firm().company());
        }
        var gone = refused(quote, details.shipTo().email());
        if (!gone.isEmpty()) {
            return new Acceptance.Refused(new Placing.NotReplaceable(gone));
        }
        return switch (placeOrder.place(wish(quote, details), promise(quote), buyer)) {
            case Placing.Refused(var refusal) -> new Acceptance.Refused(refusal);
            case Placing.Placed(var placed) -> settle(quote, placed);
        };
    }

    /// What was promised are prices: a licence may have been renewed, revoked or handed over since.
    private Map<Integer, Irreplaceable> refused(Quote quote, EmailAddress customer) {
        var purposes = quote.lines().stream().map(QuoteLine::purpose).toList();
        var named = purposes.stream().flatMap(it -> it.licenses().stream()).collect(Collectors.toSet());
        var owned = named.isEmpty() ? Map.<LicenseId, OwnedLicense>of() : licenses.owned(named, customer);
        var refused = new TreeMap<Integer, Irreplaceable>();
        for (int line = 0; line < purposes.size(); line++) {
            var purpose = purposes.get(line);
            if (!owned.keySet().containsAll(purpose.licenses())) {
                refused.put(line, Irreplaceable.NOT_OWNED);
            } else if (purpose.replaces().stream().map(owned::get).anyMatch(OwnedLicense::taken)) {
                refused.put(line, Irreplaceable.TAKEN);
            }
        }
        return refused;
    }

    private Acceptance settle(Quote quote, PlacedOrder placed) {
        quotes.accept(quote.id(), placed.order().id(), clock.now());
        return new Acceptance.Ordered(placed);
    }

    private static OrderWish wish(Quote quote, Details details) {
        var lines = quote.lines().stream()
                .map(line -> new RequestedLine(new Sku(line.sku()), line.quantity(), line.purpose()))
                .toList();
        return new OrderWish(
                details.shipTo(),
                lines,
                details.purchaseOrderNumber(),
                null,
                details.notes(),
                details.twiceOnPurpose());
    }

    private static Priced promise(Quote quote) {
        var lines = quote.lines().stream().map(AcceptQuote::line).toList();
        return new Priced(quote.net().currency(), lines, quote.net(), quote.explanation());
    }

    /// Of the product only what an order keeps: an order never shows texts of the catalogue.
    private static PricedLine line(QuoteLine line) {
        var discountable = !line.discountPercent().isZero();
        var product = new Product(new Sku(line.sku()), line.name(), NO_TEXT, NO_TEXT, line.grant(), discountable);
        return new PricedLine(
                product,
                line.quantity(),
                line.listUnit(),
                line.discountPercent(),
                line.netUnit(),
                line.net(),
                line.purpose());
    }
}
