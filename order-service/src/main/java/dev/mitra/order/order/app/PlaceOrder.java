package dev.mitra.order.order.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.order.Buyer;
import dev.mitra.order.order.OrderWish;
import dev.mitra.order.order.Owner;
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
import java.util.function.Function;

/// Takes an order of a reseller: admits the reseller, prices the lines, agrees on the terms, books. Order,
/// events and audit entry commit together.
@ApplicationScoped
public class PlaceOrder {

    private final AdmitReseller admitReseller;
    private final PriceLines priceLines;
    private final AgreeTerms agreeTerms;
    private final WarnOfOrder warnOfOrder;
    private final BookOrder bookOrder;
    private final BusinessClock clock;

    PlaceOrder(
            AdmitReseller admitReseller,
            PriceLines priceLines,
            AgreeTerms agreeTerms,
            WarnOfOrder warnOfOrder,
            BookOrder bookOrder,
            BusinessClock clock) {
        this.admitReseller = admitReseller;
        this.priceLines = priceLines;
        this.agreeTerms = agreeTerms;
        this.warnOfOrder = warnOfOrder;
        this.bookOrder = bookOrder;
        this.clock = clock;
    }

    @Transactional
    public Placing place(OrderWish wish, Buyer buyer) {
        var now = clock.now();
        var to = wish.shipTo();
        return place(
                wish,
                buyer,
                now,
                reseller -> priceLines.price(wish.lines(), reseller, to.email(), to.firm(), clock.dateOf(now)));
    }

    /// The same at prices that were promised before.
    @Transactional
    public Placing place(OrderWish wish, Priced promised, Buyer buyer) {
        return place(wish, buyer, clock.now(), _ -> new Pricing.Done(promised));
    }

    private Placing place(OrderWish wish, Buyer buyer, Instant now, Function<Reseller, Pricing> pricing) {
        return switch (admitReseller.admit(buyer.reseller(), clock.dateOf(now))) {
            case Admission.NotActive() -> new Placing.Refused(new Placing.NotActive());
            case Admission.PolicyNotAccepted(var version) ->
                new Placing.Refused(new Placing.PolicyNotAccepted(version));
            case Admission.Admitted admitted -> {
                var own = mailboxes(buyer, admitted.reseller());
                yield ShipToPolicy.isOwn(wish.shipTo().email(), own)
                        ? new Placing.Refused(new Placing.OwnMailbox())
                        : judge(pricing.apply(admitted.reseller()), new Asked(wish, buyer, admitted, own, now));
            }
        };
    }

    /// @param own the reseller's own mailboxes
    private record Asked(
            OrderWish wish, Buyer buyer, Admission.Admitted admitted, Set<EmailAddress> own, Instant now) {}

    private Placing judge(Pricing pricing, Asked asked) {
        return switch (pricing) {
            case Pricing.Unknown(var lines) -> new Placing.Refused(new Placing.UnknownSkus(lines));
            case Pricing.NotReplaceable(var lines) -> new Placing.Refused(new Placing.NotReplaceable(lines));
            case Pricing.TooManySeats(long seats) -> new Placing.Refused(new Placing.TooManySeats(seats));
            case Pricing.Done(var priced)
            when differs(asked.wish(), priced) -> new Placing.Refused(new Placing.TotalDiffers(priced.net()));
            case Pricing.Done(var priced) -> book(priced, asked);
        };
    }

    private Placing book(Priced priced, Asked asked) {
        var id = OrderId.random();
        var reseller = asked.admitted().reseller();
        var day = clock.dateOf(asked.now());
        var terms = agreeTerms.with(reseller, id, priced.net(), day);
        var draft = new Draft(asked.wish(), asked.buyer(), asked.admitted(), priced, terms, asked.now());
        var owner = new Owner.Reseller(reseller.id());
        var booking = new Booking(id, owner, terms, asked.now(), asked.buyer().actor());
        var warnings = warnOfOrder.of(asked.wish(), reseller, asked.own(), asked.now());
        return new Placing.Placed(bookOrder.book(draft.placement(day, warnings), booking));
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
