package dev.mitra.order.card.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.messaging.Outbox;
import dev.mitra.messaging.Workers;
import dev.mitra.order.card.CardPayment;
import dev.mitra.order.card.CardPayments;
import dev.mitra.order.card.CardRefund;
import dev.mitra.order.card.CardRefunds;
import dev.mitra.order.card.publishes.CardPaymentRefunded;
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

    private final CardRefunds refunds;
    private final CardPayments payments;
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
            Gateways gateways,
            StaffTasks tasks,
            Outbox outbox,
            AuditTrail audit,
            Workers workers,
            BusinessClock clock,
            InstantSource systemTime) {
        this.refunds = refunds;
        this.payments = payments;
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
        var claimed = QuarkusTransaction.joiningExisting().call(() -> refunds.claim(gateways.able(), now, lease));
        claimed.ifPresent(refund -> {
            var payment = QuarkusTransaction.joiningExisting()
                    .call(() -> payments.find(refund.payment()).orElseThrow());
            var reference = Objects.requireNonNull(payment.state().reference());
            var refusal = gateways.of(payment).refund(refund, reference);
            QuarkusTransaction.joiningExisting()
                    .run(() ->
                            refusal.ifPresentOrElse(why -> failed(payment, refund, why), () -> done(payment, refund)));
        });
        return claimed.isPresent();
    }

    @Transactional
    long waiting() {
        return refunds.waiting(gateways.able());
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

    private void failed(CardPayment payment, CardRefund refund, String why) {
        if (refunds.failed(refund.id(), why)) {
            tasks.open(payment.order(), Concern.CARD_REFUND_FAILED, refund.amount() + ": " + why, clock.now());
        }
    }
}
