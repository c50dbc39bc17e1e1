package dev.mitra.order.order.app;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.OrderBook;
import dev.mitra.order.order.OrderScope;
import dev.mitra.order.order.Orders;
import dev.mitra.order.order.Owner;
import dev.mitra.order.order.Placement;
import dev.mitra.order.order.Redirection;
import dev.mitra.order.order.ShipToPolicy;
import dev.mitra.order.party.Contact;
import dev.mitra.order.party.ShipTo;
import dev.mitra.order.reseller.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Ships an order to somebody else while nobody has been told of it: account and licences are made from the
/// ship-to that OrderReleased carries. Prices, lines and bill-to stay as they were agreed.
@ApplicationScoped
public class RedirectOrder {

    private final Orders orders;
    private final OrderBook book;
    private final Resellers resellers;
    private final MoveOrder move;
    private final AuditTrail audit;

    RedirectOrder(Orders orders, OrderBook book, Resellers resellers, MoveOrder move, AuditTrail audit) {
        this.orders = orders;
        this.book = book;
        this.resellers = resellers;
        this.move = move;
        this.audit = audit;
    }

    /// @param caller the person's own mailbox, null for a partner system
    /// @param mayChange judges the version that is about to be changed; it throws to refuse
    @Transactional
    public Redirection to(
            OrderId id,
            OrderScope scope,
            ShipTo shipTo,
            @Nullable EmailAddress caller,
            LongConsumer mayChange,
            String actor) {
        var found = orders.lock(id).filter(scope::covers);
        if (found.isEmpty()) {
            return new Redirection.NoSuchOrder();
        }
        var order = found.get();
        mayChange.accept(order.version());
        var answer = Redirection.of(order.progress());
        return answer instanceof Redirection.Accepted ? redirect(order, shipTo, caller, actor) : answer;
    }

    private Redirection redirect(Order order, ShipTo shipTo, @Nullable EmailAddress caller, String actor) {
        var placement = book.placement(order.id());
        if (order.owner() instanceof Owner.Reseller(var reseller)
                && ShipToPolicy.isOwn(shipTo.email(), mailboxes(reseller, placement, caller))) {
            return new Redirection.OwnMailbox();
        }
        if (namesLicenses(placement)
                && !shipTo.email().equals(placement.shipTo().email())) {
            return new Redirection.NamesLicenses();
        }
        if (placement.isPricedForItsFirm()
                && !shipTo.firm().isSame(placement.shipTo().firm())) {
            return new Redirection.PricedForOtherFirm(placement.shipTo().company());
        }
        move.touched(order);
        orders.redirect(order, shipTo, placement);
        audit.record(actor, "OrderRedirected", order.id().external(), null, "ship-to changed");
        return new Redirection.Accepted();
    }

    private static boolean namesLicenses(Placement placement) {
        return placement.lines().stream()
                .anyMatch(line -> !line.purpose().licenses().isEmpty());
    }

    /// Those of today and those of when it was ordered.
    private Set<EmailAddress> mailboxes(ResellerId reseller, Placement placement, @Nullable EmailAddress caller) {
        var own = new HashSet<>(placement.deliverTo().emails());
        placement.billTo().contacts().stream().map(Contact::email).forEach(own::add);
        resellers.find(reseller).ifPresent(it -> own.addAll(it.profile().mailboxes()));
        if (caller != null) {
            own.add(caller);
        }
        return own;
    }
}
