package dev.mitra.order.order.app;

import dev.mitra.messaging.AuditTrail;
import dev.mitra.order.licence.Licenses;
import dev.mitra.order.order.Fulfilment;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.OrderNumbers;
import dev.mitra.order.order.OrderedSupport;
import dev.mitra.order.order.Orders;
import dev.mitra.order.order.PlacedOrder;
import dev.mitra.order.order.Placement;
import dev.mitra.order.order.Programme;
import dev.mitra.order.order.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/// Gives the order its number, writes it and announces it.
@ApplicationScoped
class BookOrder {

    private final Orders orders;
    private final Licenses licenses;
    private final OrderNumbers numbers;
    private final AnnounceOrder announce;
    private final OrderedSupport support;
    private final AuditTrail audit;
    private final Programme programme;
    private final InstantSource systemTime;

    BookOrder(
            Orders orders,
            Licenses licenses,
            OrderNumbers numbers,
            AnnounceOrder announce,
            OrderedSupport support,
            AuditTrail audit,
            Programme programme,
            InstantSource systemTime) {
        this.orders = orders;
        this.licenses = licenses;
        this.numbers = numbers;
        this.announce = announce;
        this.support = support;
        this.audit = audit;
        this.programme = programme;
        this.systemTime = systemTime;
    }

    @Transactional
    PlacedOrder book(Placement placement, Booking booking) {
        var release = programme.firstRelease(booking.terms().terms(), booking.placedAt());
        var begun = Order.begin(
                booking.id(),
                numbers.next(),
                booking.owner(),
                booking.terms(),
                Progress.begin(release, first(placement), booking.placedAt()),
                systemTime.instant());
        var order = announce.placed(begun, placement);
        orders.add(order, placement);
        licenses.reserve(
                order.id(),
                placement.lines().stream()
                        .flatMap(line -> line.purpose().replaces().stream())
                        .toList());
        support.begin(order.id(), placement, order.progress().release());
        var summary = order.number() + " " + placement.net() + " " + order.terms();
        audit.record(booking.actor(), "OrderPlaced", order.id().external(), null, summary);
        return new PlacedOrder(order, placement);
    }

    private static Fulfilment first(Placement placement) {
        return placement.isServiceAlone() ? new Fulfilment.Service(null) : new Fulfilment.None();
    }
}
