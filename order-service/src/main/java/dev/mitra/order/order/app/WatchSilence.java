package dev.mitra.order.order.app;

import dev.mitra.messaging.Worker;
import dev.mitra.order.order.Orders;
import dev.mitra.order.task.app.CountStaffTasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Tells the staff when another service stays silent: an order without an invoice, a release without licences.
/// Any replica may look; each order is told once, since its deadline is gone with the task.
@ApplicationScoped
public class WatchSilence implements Worker {

    private static final int BATCH = 50;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Orders orders;
    private final MoveOrder move;
    private final CountStaffTasks count;
    private final InstantSource systemTime;
    private volatile Instant nextLook = Instant.MIN;

    WatchSilence(Orders orders, MoveOrder move, CountStaffTasks count, InstantSource systemTime) {
        this.orders = orders;
        this.move = move;
        this.count = count;
        this.systemTime = systemTime;
    }

    @Override
    public String name() {
        return "watch-silence";
    }

    /// Looks every five seconds, however often it is asked.
    @Override
    public int workOnce() {
        var now = systemTime.instant();
        if (now.isBefore(nextLook)) {
            return 0;
        }
        int found = lookOnce();
        boolean more = found == BATCH;
        nextLook = more ? now : now.plus(PAUSE);
        return more ? found : 0;
    }

    /// @return how many were found, a whole batch where there may be more
    int lookOnce() {
        int found = QuarkusTransaction.joiningExisting().call(() -> {
            var silent = orders.lockSilentSince(systemTime.instant(), BATCH);
            silent.forEach(move::unwatched);
            return silent.size();
        });
        count.refresh();
        return found;
    }

    /// A deadline that lies ahead is no work that waits.
    @Override
    public long waiting() {
        return 0;
    }
}
