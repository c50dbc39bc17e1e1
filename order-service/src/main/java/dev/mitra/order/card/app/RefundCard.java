package dev.mitra.order.card.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.messaging.Outbox;
import dev.mitra.messaging.Workers;
import dev.mitra.order.card.CardPayment;
import dev.mitra.order.card.CardPayments;
import dev.mitra.order.card.CardRefund;
import dev.mitra.order.card.CardRefunds;
import dev.mitra.order.card.RefundAnswer;
import dev.mitra.order.card.publishes.CardPaymentRefunded;
import dev.mitra.order.order.Orders;
import dev.mitra.order.task.Concern;
import dev.mitra.order.task.StaffTasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/// Gives money back to the card that it came from.
@ApplicationScoped
public class RefundCard {

    private static final Duration ON_ITS_WAY = Duration.ofHours(1);

    private final CardRefunds refunds;
    private final CardPayments payments;
    private final Orders orders;
    private final Gateways gateways;
    private final StaffTasks tasks;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Workers workers;
    private final BusinessClock clock;
    private final InstantSource systemTime;

    RefundCard(
            CardRefunds refunds,
            CardPayments payments,
            Orders orders,
            Gateways gateways,
            StaffTasks tasks,
            Outbox outbox,
            AuditTrail audit,
            Workers workers,
            BusinessClock clock,
            InstantSource systemTime) {
        this.refunds = refunds;
        this.payments = payments;
        this.orders = orders;
        this.gateways = gateways;
        this.tasks = tasks;
        this.outbox = outbox;
        this.audit = audit;
        this.workers = workers;
        this.clock = clock;
        this.systemTime = systemTime;
    }

    @Transactional
    public void ask(CardRefund refund) {
        if (refunds.add(refund, systemTime.instant())) {
            workers.wake(CardWorker.NAME);
        }
    }

    /// Whether there was one to do.
    boolean one(Instant now, Duration lease) {
        var claimed = QuarkusTransaction.joiningExisting().call(() -> refunds.claim(now, lease));
        claimed.ifPresent(refund -> {
            var payment = QuarkusTransaction.joiningExisting()
                    .call(() -> payments.find(refund.payment()).orElseThrow());
            var answer = ask(payment, refund);
            QuarkusTransaction.joiningExisting().run(() -> heed(answer, payment, refund, now));
        });
        return claimed.isPresent();
    }

    private RefundAnswer ask(CardPayment payment, CardRefund refund) {
        var reference = Objects.requireNonNull(payment.state().reference());
        return gateways.canAsk(payment)
                ? gateways.of(payment).refund(refund, reference)
                : new RefundAnswer.Refused("acquirer_unavailable");
    }

    private void heed(RefundAnswer answer, CardPayment payment, CardRefund refund, Instant now) {
        switch (answer) {
            case RefundAnswer.Done() -> done(payment, refund);
            case RefundAnswer.NotYet() -> refunds.later(refund.id(), now.plus(ON_ITS_WAY));
            case RefundAnswer.Refused(var why) -> failed(payment, refund, why);
        }
    }

    @Transactional
    long waiting() {
        return refunds.waiting();
    }

    private void done(CardPayment payment, CardRefund refund) {
        if (refunds.done(refund.id())) {
            var locked = payments.lock(payment.id()).orElseThrow();
            var told = locked.refunded();
            payments.save(told, systemTime.instant());
            outbox.publish(CardPaymentRefunded.toCard(told, refund, clock.today(), clock.now()));
            audit.record(
                    "system",
                    "CardRefunded",
                    payment.order().external(),
                    null,
                    refund.amount().toString());
        }
    }

    /// Under the order's lock, as whoever closes the task.
    private void failed(CardPayment payment, CardRefund refund, String why) {
        orders.lock(payment.order());
        if (refunds.failed(refund.id(), why)) {
            tasks.open(payment.order(), Concern.CARD_REFUND_FAILED, refund.amount() + ": " + why, clock.now());
        }
    }
}
