package dev.mitra.order.order.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.order.order.Buyer;
import dev.mitra.order.order.OrderWish;
import dev.mitra.order.order.Placing;
import dev.mitra.order.order.ShipToPolicy;
import dev.mitra.order.price.Priced;
import dev.mitra.order.price.Pricing;
import dev.mitra.order.price.app.PriceLines;
import dev.mitra.order.reseller.Admission;
import dev.mitra.order.reseller.Reseller;
import dev.mitra.order.reseller.app.AdmitReseller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Takes an order of a reseller: admits the reseller, prices the lines, agrees on the terms, books. Order,
/// events and audit entry commit together.
@ApplicationScoped
public class PlaceOrder {

    private final AdmitReseller admitReseller;
    private final PriceLines priceLines;
    private final AgreeTerms agreeTerms;
    private final BookOrder bookOrder;
    private final BusinessClock clock;

    PlaceOrder(
            AdmitReseller admitReseller,
            PriceLines priceLines,
            AgreeTerms agreeTerms,
            BookOrder bookOrder,
            BusinessClock clock) {
        this.admitReseller = admitReseller;
        this.priceLines = priceLines;
        this.agreeTerms = agreeTerms;
        this.bookOrder = bookOrder;
        this.clock = clock;
    }

    @Transactional
    public Placing place(OrderWish wish, Buyer buyer) {
        var now = clock.now();
        return switch (admitReseller.admit(buyer.reseller(), clock.dateOf(now))) {
            case Admission.NotActive() -> new Placing.Refused(new Placing.NotActive());
            case Admission.PolicyNotAccepted(var version) ->
                new Placing.Refused(new Placing.PolicyNotAccepted(version));
            case Admission.Admitted admitted -> price(wish, buyer, admitted, now);
        };
    }

    private Placing price(OrderWish wish, Buyer buyer, Admission.Admitted admitted, Instant now) {
        var own = mailboxes(buyer, admitted.reseller());
        if (ShipToPolicy.isOwn(wish.shipTo().email(), own)) {
            return new Placing.Refused(new Placing.OwnMailbox());
        }
        return switch (priceLines.price(wish.lines(), admitted.reseller(), clock.dateOf(now))) {
            case Pricing.Unknown(var lines) -> new Placing.Refused(new Placing.UnknownSkus(lines));
            case Pricing.TooManySeats(long seats) -> new Placing.Refused(new Placing.TooManySeats(seats));
            case Pricing.Done(var priced)
            when differs(wish, priced) -> new Placing.Refused(new Placing.TotalDiffers(priced.net()));
            case Pricing.Done(var priced) -> {
                var terms = agreeTerms.with(admitted.reseller(), clock.dateOf(now));
                var draft = new Draft(wish, buyer, admitted, priced, terms, now);
                var warnings = ShipToPolicy.warnings(wish.shipTo().email(), own);
                yield new Placing.Placed(bookOrder.book(draft.placement(clock.dateOf(now), warnings), draft));
            }
        };
    }

    private static boolean differs(OrderWish wish, Priced priced) {
        return wish.expectedTotal() != null && !wish.expectedTotal().equals(priced.net());
    }

    private static Set<EmailAddress> mailboxes(Buyer buyer, Reseller reseller) {
        var own = reseller.profile().mailboxes();
        Optional.ofNullable(buyer.email()).ifPresent(own::add);
        return own;
    }
}
