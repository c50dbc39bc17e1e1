package dev.mitra.license.issue.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.IssueTasks;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.publishes.LicenseIssueFailed;
import dev.mitra.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;

/// After a failed attempt the order is tried again a little later; when that has failed often, or when the order
/// cannot be fulfilled as it stands, staff are told once (order-service holds the order), and it is tried every ten
/// minutes until the cause is gone.
@ApplicationScoped
class ReportFailedIssue {

    static final int TOLD_AFTER = 5;

    private static final Duration SHORT_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONG_PAUSE = Duration.ofMinutes(10);

    private final LicensedOrders orders;
    private final IssueTasks tasks;
    private final Outbox outbox;
    private final BusinessClock clock;

    ReportFailedIssue(LicensedOrders orders, IssueTasks tasks, Outbox outbox, BusinessClock clock) {
        this.orders = orders;
        this.tasks = tasks;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    void failed(OrderId id, int attempts, String reason) {
        var often = attempts >= TOLD_AFTER;
        later(id, often ? LONG_PAUSE : SHORT_PAUSE.multipliedBy(attempts), often, reason);
    }

    @Transactional
    void refused(OrderId id, String reason) {
        later(id, LONG_PAUSE, true, reason);
    }

    private void later(OrderId id, Duration pause, boolean isForStaff, String reason) {
        var order = orders.lock(id);
        if (!order.isPending()) {
            return;
        }
        tasks.putBack(id, pause);
        if (isForStaff && tasks.tell(id)) {
            var next = order.next();
            orders.save(next);
            outbox.publish(LicenseIssueFailed.of(next, reason, clock.now()));
        }
    }
}
