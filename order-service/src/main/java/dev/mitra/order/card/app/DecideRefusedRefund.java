package dev.mitra.order.card.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.messaging.Outbox;
import dev.mitra.messaging.Workers;
import dev.mitra.order.card.CardPayments;
import dev.mitra.order.card.CardRefundId;
import dev.mitra.order.card.CardRefunds;
import dev.mitra.order.card.Deciding;
import dev.mitra.order.card.RefusedRefund;
import dev.mitra.order.card.publishes.CardPaymentRefunded;
import dev.mitra.order.order.Orders;
import dev.mitra.order.task.Concern;
import dev.mitra.order.task.StaffTasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What staff decide about refunds that the acquirer refused.
@ApplicationScoped
public class DecideRefusedRefund {

    private final CardRefunds refunds;
    private final CardPayments payments;
    private final Orders orders;
    private final StaffTasks tasks;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Workers workers;
    private final BusinessClock clock;
    private final InstantSource systemTime;

    DecideRefusedRefund(
            CardRefunds refunds,
            CardPayments payments,
            Orders orders,
            StaffTasks tasks,
            Outbox outbox,
            AuditTrail audit,
            Workers workers,
            BusinessClock clock,
            InstantSource systemTime) {
        this.refunds = refunds;
        this.payments = payments;
        this.orders = orders;
        this.tasks = tasks;
        this.outbox = outbox;
        this.audit = audit;
        this.workers = workers;
        this.clock = clock;
        this.systemTime = systemTime;
    }

    @Transactional
    public List<RefusedRefund> waiting(@Nullable CardRefundId after, int limit) {
        return refunds.refused(after, limit);
    }

    /// The acquirer is asked once more, as for another refund.
    @Transactional
    public Deciding retry(CardRefundId id, String actor) {
        var refused = lockRefused(id);
        if (refused == null || !refunds.retried(id, systemTime.instant())) {
            return nothing(id);
        }
        decided(refused, "CardRefundRetried", refused.why(), actor);
        workers.wake(CardWorker.NAME);
        return new Deciding.Decided(refused);
    }

    /// The buyer has the money.
    @Transactional
    public Deciding settled(CardRefundId id, Way way, String reason, String actor) {
        var refused = lockRefused(id);
        if (refused == null || !refunds.paidOtherwise(id, reason)) {
            return nothing(id);
        }
        var told = payments.lock(refused.refund().payment()).orElseThrow().refunded();
        payments.save(told, systemTime.instant());
        var today = clock.today();
        switch (way) {
            case OTHERWISE -> {
                decided(refused, "CardRefundPaidOtherwise", reason, actor);
                outbox.publish(CardPaymentRefunded.otherwise(told, refused.refund(), today, clock.now()));
            }
            case DISPUTED -> {
                decided(refused, "CardRefundTakenByDispute", reason, actor);
                outbox.publish(CardPaymentRefunded.toCard(told, refused.refund(), today, clock.now()));
            }
        }
        return new Deciding.Decided(refused);
    }

    /// Under the order's lock: the task is open exactly while one of the order's refunds is refused.
    private @Nullable RefusedRefund lockRefused(CardRefundId id) {
        var refused = refunds.findRefused(id);
        refused.ifPresent(it -> orders.lock(it.order()));
        return refused.orElse(null);
    }

    /// How the buyer got it.
    public enum Way {
        /// By wire for example: it has left a bank account.
        OTHERWISE,
        /// A dispute was lost: the acquirer has given it to the card after all.
        DISPUTED
    }

    private Deciding nothing(CardRefundId id) {
        return refunds.find(id).isPresent() ? new Deciding.NothingToDecide() : new Deciding.NoSuchRefund();
    }

    private void decided(RefusedRefund refused, String act, String detail, String actor) {
        if (!refunds.anyRefused(refused.order())) {
            tasks.close(refused.order(), Concern.CARD_REFUND_FAILED, clock.now());
        }
        var amount = refused.refund().amount().toString();
        audit.record(actor, act, refused.order().external(), detail, amount);
    }
}
