package dev.mitra.messaging.meter;

import dev.mitra.messaging.EventLatency;
import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.tx.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Records the latencies of stories from the event log, after the fact: nothing is measured on the way of an
/// order, and what was rolled back is never counted. Of several replicas the one that leads the relay does it,
/// so that a story counts once; what ended while none led is left out.
public final class LatencyMeter implements Loop.Step {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    /// Rows whose transaction takes longer from writing to commit are missed.
    private static final Duration COMMITTED_BY_THEN = Duration.ofSeconds(5);

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(150), Duration.ofMillis(300),
        Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(5),
        Duration.ofSeconds(15), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofHours(1)
    };

    private final Transactions transactions;
    private final BooleanSupplier leads;
    private final Map<EventLatency, Timer> timers = new LinkedHashMap<>();
    private @Nullable OffsetDateTime until;

    public LatencyMeter(
            Transactions transactions, BooleanSupplier leads, List<EventLatency> latencies, MeterRegistry registry) {
        this.transactions = transactions;
        this.leads = leads;
        for (var latency : latencies) {
            var timer = Timer.builder(latency.name())
                    .tag("step", latency.step())
                    .description("from one event of a story to another")
                    .serviceLevelObjectives(BUCKETS)
                    .register(registry);
            timers.put(latency, timer);
        }
    }

    @Override
    public Duration take() {
        transactions.run(connection -> {
            var since = until;
            var end = now(connection).minus(COMMITTED_BY_THEN);
            until = end;
            if (leads.getAsBoolean() && since != null) {
                for (var timer : timers.entrySet()) {
                    record(connection, timer.getKey(), timer.getValue(), since, end);
                }
            }
        });
        return LOOK_EVERY;
    }

    private static void record(
            Connection connection, EventLatency latency, Timer timer, OffsetDateTime since, OffsetDateTime end)
            throws SQLException {
        var sql = """
                with ended as (
                    select correlation_id, event_time as at from platform.inbox
                    where type = ? and applied_at > ? and applied_at <= ?
                    union all
                    select correlation_id, written_at from platform.outbox
                    where type = ? and written_at > ? and written_at <= ?)
                select extract(epoch from ended.at - least(
                    (select min(event_time) from platform.inbox as i
                        where i.correlation_id = ended.correlation_id and i.type = ?),
                    (select min(written_at) from platform.outbox as o
                        where o.correlation_id = ended.correlation_id and o.type = ?)))
                from ended
                """;
        try (var select = connection.prepareStatement(sql)) {
            for (int half = 0; half < 6; half += 3) {
                select.setString(half + 1, latency.to());
                select.setObject(half + 2, since);
                select.setObject(half + 3, end);
            }
            select.setString(7, latency.from());
            select.setString(8, latency.from());
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    double seconds = row.getDouble(1);
                    if (!row.wasNull()) {
                        timer.record(Duration.ofNanos((long) (Math.max(0, seconds) * 1e9)));
                    }
                }
            }
        }
    }

    private static OffsetDateTime now(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select clock_timestamp()");
                var row = select.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class);
        }
    }
}
