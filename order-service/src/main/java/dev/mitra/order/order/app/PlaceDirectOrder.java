package dev.mitra.order.order.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.explain.Explanation;
import dev.mitra.order.order.Channel;
import dev.mitra.order.order.DirectBuyer;
import dev.mitra.order.order.OrderWish;
import dev.mitra.order.order.Owner;
import dev.mitra.order.order.Placement;
import dev.mitra.order.order.Placing;
import dev.mitra.order.order.Programme;
import dev.mitra.order.order.Terms;
import dev.mitra.order.order.TermsDecision;
import dev.mitra.order.party.DeliverTo;
import dev.mitra.order.price.Priced;
import dev.mitra.order.price.Pricing;
import dev.mitra.order.price.app.PriceLines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Takes a retail order of somebody without a reseller (silent point 2): list price, prepaid by wire, no credit. The
/// rules of resellers do not bend for it: who gets no discount may buy here (R1.4).
@ApplicationScoped
public class PlaceDirectOrder {

    private final PriceLines priceLines;
    private final BookOrder bookOrder;
    private final Programme programme;
    private final BusinessClock clock;

    PlaceDirectOrder(PriceLines priceLines, BookOrder bookOrder, Programme programme, BusinessClock clock) {
        this.priceLines = priceLines;
        this.bookOrder = bookOrder;
        this.programme = programme;
        this.clock = clock;
    }

    @Transactional
    public Placing place(OrderWish wish, DirectBuyer buyer) {
        var now = clock.now();
        return switch (priceLines.retail(wish.lines(), wish.shipTo().email(), clock.dateOf(now))) {
            case Pricing.Unknown(var lines) -> new Placing.Refused(new Placing.UnknownSkus(lines));
            case Pricing.NotReplaceable(var lines) -> new Placing.Refused(new Placing.NotReplaceable(lines));
            case Pricing.TooManySeats(long seats) -> new Placing.Refused(new Placing.TooManySeats(seats));
            case Pricing.Done(var priced)
            when wish.expectedTotal() != null && !wish.expectedTotal().equals(priced.net()) ->
                new Placing.Refused(new Placing.TotalDiffers(priced.net()));
            case Pricing.Done(var priced) -> book(wish, buyer, priced, now);
        };
    }

    private Placing book(OrderWish wish, DirectBuyer buyer, Priced priced, Instant now) {
        var day = clock.dateOf(now);
        var terms = terms(day);
        var owner = new Owner.Direct(buyer.account());
        var booking = new Booking(OrderId.random(), owner, terms, now, buyer.actor());
        var placement = new Placement(
                Channel.DIRECT,
                buyer.account(),
                wish.shipTo(),
                buyer.billTo(),
                new DeliverTo(
                        buyer.billTo().legalName(),
                        List.of(buyer.email()),
                        buyer.billTo().language()),
                priced.lines().stream().map(Draft::line).toList(),
                priced.net(),
                now,
                day,
                wish.purchaseOrderNumber(),
                wish.notes(),
                null,
                List.of(),
                priced.explanation(),
                terms.explanation());
        return new Placing.Placed(bookOrder.book(placement, booking));
    }

    private TermsDecision terms(LocalDate day) {
        var due = day.plusDays(programme.paymentDays());
        var why = new Explanation("DIRECT", Map.of("orderDate", day.toString()), "PREPAID: sold at retail");
        return new TermsDecision(Terms.PREPAID, due, List.of(why));
    }
}
