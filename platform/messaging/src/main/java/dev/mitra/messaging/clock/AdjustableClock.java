package dev.mitra.messaging.clock;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.tx.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/// The system's time plus an offset that all replicas read from one row. It only moves forward.
public final class AdjustableClock implements BusinessClock {

    private static final Duration FRESH = Duration.ofMillis(300);

    /// Ten years: work of the calendar catches up with each day that was passed over, and has to come to its end.
    private static final Duration FARTHEST = Duration.ofDays(3_653);

    private record Known(Duration ahead, long readAtNanos) {}

    private final Transactions transactions;
    private final ZoneId zone;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(Duration.ZERO, never()));

    public AdjustableClock(Transactions transactions, ZoneId zone) {
        this.transactions = transactions;
        this.zone = zone;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public Instant now() {
        return Instant.now().plus(ahead());
    }

    /// How far it runs ahead of the system.
    public Duration ahead() {
        var last = known.get();
        if (System.nanoTime() - last.readAtNanos() < FRESH.toNanos()) {
            return last.ahead();
        }
        return remember(transactions.call(AdjustableClock::read));
    }

    /// @throws IllegalArgumentException when the time lies behind the present business time
    public Instant moveTo(Instant time) {
        return advance(Duration.between(now(), time));
    }

    /// @throws IllegalArgumentException for a negative step, and for one that leads more than ten years ahead
    public Instant advance(Duration step) {
        if (step.isNegative()) {
            throw new IllegalArgumentException("the business clock only moves forward");
        }
        if (step.compareTo(FARTHEST.minus(ahead())) > 0) {
            throw new IllegalArgumentException("the business clock runs at most ten years ahead");
        }
        remember(transactions.call(connection -> {
            var sql = "update platform.clock set ahead_millis = ahead_millis + ? returning ahead_millis";
            try (var update = connection.prepareStatement(sql)) {
                update.setLong(1, step.toMillis());
                try (var row = update.executeQuery()) {
                    row.next();
                    return Duration.ofMillis(row.getLong(1));
                }
            }
        }));
        return now();
    }

    private static Duration read(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select ahead_millis from platform.clock");
                var row = select.executeQuery()) {
            return row.next() ? Duration.ofMillis(row.getLong(1)) : Duration.ZERO;
        }
    }

    /// Offsets only grow, so a slower reader never takes the clock back.
    private Duration remember(Duration ahead) {
        return known.updateAndGet(
                        last -> new Known(ahead.compareTo(last.ahead()) > 0 ? ahead : last.ahead(), System.nanoTime()))
                .ahead();
    }

    private static long never() {
        return System.nanoTime() - FRESH.toNanos();
    }
}
