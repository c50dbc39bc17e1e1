package dev.mitra.order.card.app;

import dev.mitra.messaging.Worker;
import dev.mitra.order.card.CardPayment;
import dev.mitra.order.card.CardPayments;
import dev.mitra.order.card.CardState;
import dev.mitra.order.card.GatewayStatus;
import dev.mitra.order.card.PaymentGateway;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Asks the acquirer, outside any transaction: takes what the bank has agreed to, lets go of what is not
/// wanted, and looks after notices that never came. Whoever dies in between has left a lease, after which
/// another asks again.
@ApplicationScoped
public class CardWorker implements Worker {

    public static final String NAME = "card-payments";

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration REST = Duration.ofSeconds(5);

    private final CardPayments payments;
    private final HearOfCard hear;
    private final RefundCard refundCard;
    private final Gateways gateways;
    private final InstantSource systemTime;

    CardWorker(
            CardPayments payments,
            HearOfCard hear,
            RefundCard refundCard,
            Gateways gateways,
            InstantSource systemTime) {
        this.payments = payments;
        this.hear = hear;
        this.refundCard = refundCard;
        this.gateways = gateways;
        this.systemTime = systemTime;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int workOnce() {
        var now = systemTime.instant();
        var claimed = QuarkusTransaction.joiningExisting().call(() -> payments.claim(gateways.able(), now, LEASE));
        claimed.ifPresent(payment -> ask(gateways.of(payment), payment, now));
        return claimed.isPresent() || refundCard.one(now, LEASE) ? 1 : 0;
    }

    /// What a notice or a staff member causes wakes it; left are notices that never come, and leases.
    @Override
    public Duration rest() {
        return REST;
    }

    @Override
    @Transactional
    public long waiting() {
        return payments.waiting(gateways.able()) + refundCard.waiting();
    }

    private void ask(PaymentGateway gateway, CardPayment payment, Instant now) {
        switch (payment.state()) {
            case CardState.Awaiting awaiting -> lookAfter(gateway, payment, awaiting, now);
            case CardState.Authorised(var reference) -> {
                if (hear.isStillWanted(payment, reference)) {
                    hear.hear(payment.id(), reference, gateway.capture(reference));
                }
            }
            case CardState.Leaving leaving ->
                hear.hear(payment.id(), leaving.reference(), gateway.cancel(leaving.reference()));
            case CardState.Started _, CardState.Captured _, CardState.Ended _ -> {
                // nothing to ask
            }
        }
    }

    private void lookAfter(PaymentGateway gateway, CardPayment payment, CardState.Awaiting awaiting, Instant now) {
        var reference = awaiting.reference();
        var status = gateway.look(reference);
        if (status instanceof GatewayStatus.Waiting && !now.isBefore(awaiting.until())) {
            hear.leave(payment, reference);
        } else {
            hear.hear(payment.id(), reference, status);
        }
    }
}
