package dev.mitra.order.card.app;

import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.order.card.CardPayment;
import dev.mitra.order.card.CardPayments;
import dev.mitra.order.card.CardState;
import dev.mitra.order.card.Checkout;
import dev.mitra.order.card.Starting;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.OrderScope;
import dev.mitra.order.order.Orders;
import dev.mitra.order.order.Owner;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Begins to pay a retail order by card. Asked again, it shows the attempt that is open: the buyer never has
/// two pages to pay at. The acquirer is asked between two transactions; an attempt whose answer got lost is
/// asked for again under the same key and in the same words, and after a while makes room for another.
@ApplicationScoped
public class StartCardPayment {

    private final CardPayments payments;
    private final Orders orders;
    private final Gateways gateways;
    private final CardSettings settings;
    private final AuditTrail audit;
    private final InstantSource systemTime;
    private final String vendor;

    StartCardPayment(
            CardPayments payments,
            Orders orders,
            Gateways gateways,
            CardSettings settings,
            AuditTrail audit,
            InstantSource systemTime,
            @ConfigProperty(name = "mitra.vendor.name") String vendor) {
        this.payments = payments;
        this.orders = orders;
        this.gateways = gateways;
        this.settings = settings;
        this.audit = audit;
        this.systemTime = systemTime;
        this.vendor = vendor;
    }

    private record Begun(Starting answer, String description, URI returnTo) {}

    public Starting start(OrderId id, OrderScope.Direct scope, URI returnTo, String actor) {
        var gateway = gateways.chosen().orElse(null);
        if (gateway == null) {
            return new Starting.NoCards();
        }
        var begun = QuarkusTransaction.joiningExisting().call(() -> begin(id, scope, returnTo, gateway.name(), actor));
        if (begun.answer() instanceof Starting.Begun(var payment) && payment.state() instanceof CardState.Started) {
            var awaiting = gateway.authorise(
                    Checkout.of(payment, begun.description(), begun.returnTo(), settings.payWithin()));
            return QuarkusTransaction.joiningExisting().call(() -> await(payment, awaiting));
        }
        return begun.answer();
    }

    private Begun begin(OrderId id, OrderScope.Direct scope, URI returnTo, String gateway, String actor) {
        var order = orders.lock(id).filter(scope::covers).orElse(null);
        if (order == null) {
            return new Begun(new Starting.NoSuchOrder(), "", returnTo);
        }
        if (!settings.allows(returnTo)) {
            return new Begun(new Starting.ForeignReturn(), "", returnTo);
        }
        var answer = begin(order, returnTo, gateway, actor);
        var first =
                answer instanceof Starting.Begun(var payment) ? payments.returnTo(payment.id()) : Optional.<URI>empty();
        return new Begun(answer, vendor + " " + order.number().digits(), first.orElse(returnTo));
    }

    private Starting begin(Order order, URI returnTo, String gateway, String actor) {
        var invoice = order.progress().invoice();
        if (!order.waitsForMoney() || !(order.owner() instanceof Owner.Direct(var buyer))) {
            return new Starting.NothingToPay();
        }
        if (invoice == null) {
            return new Starting.NoInvoiceYet();
        }
        if (payments.hasCaptured(order.id())) {
            return new Starting.JustPaid();
        }
        var now = systemTime.instant();
        var open = payments.lockOpen(order.id()).orElse(null);
        if (open != null) {
            var left = isLost(open, gateway, now) ? open.letGo() : open;
            if (left.equals(open)) {
                return new Starting.Begun(open);
            }
            payments.save(left, now);
        }
        var payment = CardPayment.start(order.id(), invoice.total(), gateway, now);
        payments.add(payment, buyer, returnTo);
        audit.record(
                actor,
                "CardPaymentStarted",
                order.id().external(),
                null,
                invoice.total().toString());
        return new Starting.Begun(payment);
    }

    /// No buyer can pay there any more: its page was never shown, or its acquirer cannot be asked.
    private boolean isLost(CardPayment open, String gateway, Instant now) {
        boolean elsewhere = !open.gateway().equals(gateway);
        return open.isForsaken(now)
                || (elsewhere && (open.state() instanceof CardState.Started || !gateways.canAsk(open)));
    }

    private Starting await(CardPayment started, CardState.Awaiting awaiting) {
        orders.lock(started.order());
        var before = payments.lock(started.id()).orElseThrow();
        var after = before.await(awaiting);
        if (!after.equals(before)) {
            payments.save(after, systemTime.instant());
        }
        return new Starting.Begun(after);
    }
}
