package dev.mitra.order.card.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.Outbox;
import dev.mitra.messaging.Workers;
import dev.mitra.order.card.CardPayment;
import dev.mitra.order.card.CardPaymentId;
import dev.mitra.order.card.CardPayments;
import dev.mitra.order.card.CardState;
import dev.mitra.order.card.Ending;
import dev.mitra.order.card.GatewayNotice;
import dev.mitra.order.card.GatewayStatus;
import dev.mitra.order.card.publishes.CardPaymentCaptured;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Takes in what the acquirer says, by a notice or when it was asked. Always under the order's lock, so that
/// notices, answers, a cancellation and a wire stand in line.
@ApplicationScoped
public class HearOfCard {

    private static final Logger LOG = Logger.getLogger(HearOfCard.class);

    private final CardPayments payments;
    private final Orders orders;
    private final Gateways gateways;
    private final Outbox outbox;
    private final Workers workers;
    private final BusinessClock clock;
    private final InstantSource systemTime;

    HearOfCard(
            CardPayments payments,
            Orders orders,
            Gateways gateways,
            Outbox outbox,
            Workers workers,
            BusinessClock clock,
            InstantSource systemTime) {
        this.payments = payments;
        this.orders = orders;
        this.gateways = gateways;
        this.outbox = outbox;
        this.workers = workers;
        this.clock = clock;
        this.systemTime = systemTime;
    }

    /// What the acquirer tells by itself. Another sum than the attempt's is not believed: the worker asks, and
    /// what is answered then counts. Nor is a word about an attempt that began at another acquirer.
    @Transactional
    public void hear(GatewayNotice notice, String gateway) {
        hear(notice.payment(), notice.reference(), notice.status(), gateway);
    }

    /// What the acquirer answers when it is asked.
    @Transactional
    public void hear(CardPaymentId id, String reference, GatewayStatus status) {
        hear(id, reference, status, null);
    }

    // a payment that is not ours is nobody's business
    private void hear(CardPaymentId id, String reference, GatewayStatus status, @Nullable String teller) {
        payments.orderOf(id).ifPresent(its -> {
            var order = orders.lock(its).orElseThrow();
            var before = payments.lock(id).orElseThrow();
            if (teller == null || (gateways.isOf(before, teller) && isWhole(status, before))) {
                move(before, before.after(status, reference, isWanted(order, before)));
            } else {
                LOG.warnf("A notice tells another sum, or comes from another acquirer, than %s", id.external());
            }
        });
    }

    private static boolean isWhole(GatewayStatus status, CardPayment payment) {
        return !(status instanceof GatewayStatus.Captured(var received))
                || received == null
                || received.equals(payment.amount());
    }

    /// Nobody came back in time.
    @Transactional
    public void leave(CardPayment stale, String reference) {
        orders.lock(stale.order());
        var before = payments.lock(stale.id()).orElseThrow();
        if (before.equals(stale)) {
            move(before, before.leave(reference, Ending.EXPIRED));
        }
    }

    /// Whether the money is still wanted at the moment when it would be taken.
    @Transactional
    public boolean isStillWanted(CardPayment authorised, String reference) {
        var order = orders.lock(authorised.order()).orElseThrow();
        var before = payments.lock(authorised.id()).orElseThrow();
        boolean wanted = before.state() instanceof CardState.Authorised && isWanted(order, before);
        if (!wanted && before.state() instanceof CardState.Authorised) {
            move(before, before.leave(reference, Ending.CANCELLED));
        }
        return wanted;
    }

    private boolean isWanted(Order order, CardPayment payment) {
        return order.waitsForMoney()
                && !payments.hasCaptured(order.id())
                && payments.lockOpen(order.id())
                        .map(open -> open.id().equals(payment.id()))
                        .orElse(true);
    }

    private void move(CardPayment before, CardPayment after) {
        if (after.equals(before)) {
            return;
        }
        var now = systemTime.instant();
        payments.save(after, now);
        if (after.state() instanceof CardState.Captured) {
            outbox.publish(CardPaymentCaptured.of(after, clock.today(), clock.now()));
        }
        if (after.lookAt(now) != null) {
            workers.wake(CardWorker.NAME);
        }
    }
}
