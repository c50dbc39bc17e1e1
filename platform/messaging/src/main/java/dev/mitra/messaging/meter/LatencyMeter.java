package dev.mitra.messaging.meter;

import dev.mitra.messaging.EventLatency;
import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.tx.Columns;
import dev.mitra.messaging.tx.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
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

    private record Step(EventLatency latency, Timer timer) {}

    private final Transactions transactions;
    private final BooleanSupplier leads;
    private final List<Step> steps = new ArrayList<>();
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
            steps.add(new Step(latency, timer));
        }
    }

    @Override
    public Duration take() {
        transactions.run(connection -> {
            var since = until;
            var end = now(connection).minus(COMMITTED_BY_THEN);
            until = end;
            if (leads.getAsBoolean() && since != null && !steps.isEmpty()) {
                record(connection, since, end);
            }
        });
        return LOOK_EVERY;
    }

    /// All steps with one reading of what has come, whose rows are found by their age alone, and one look at each of
    /// its stories.
    private void record(Connection connection, OffsetDateTime since, OffsetDateTime end) throws SQLException {
        var sql = """
                with ended as materialized (
                    select type, correlation_id, event_time as at from platform.inbox
                    where applied_at > ? and applied_at <= ? and type = any (?)
                    union all
                    select type, correlation_id, written_at from platform.outbox
                    where written_at > ? and written_at <= ? and type = any (?)),
                begun as (
                    select story.correlation_id, first.type, first.at
                    from (select distinct correlation_id from ended) as story
                    cross join lateral (
                        select type, min(at) as at from (
                            select type, event_time as at from platform.inbox as i
                            where i.correlation_id = story.correlation_id
                            union all
                            select type, written_at from platform.outbox as o
                            where o.correlation_id = story.correlation_id) as event
                        group by type) as first)
                select step.place, extract(epoch from ended.at - begun.at)
                from ended
                join unnest(?::text[], ?::text[]) with ordinality as step (begun_by, ended_by, place)
                    on step.ended_by = ended.type
                join begun on begun.correlation_id = ended.correlation_id and begun.type = step.begun_by
                """;
        var ends = steps.stream().map(step -> step.latency().to()).toArray();
        try (var select = connection.prepareStatement(sql)) {
            for (int half = 0; half < 6; half += 3) {
                select.setObject(half + 1, since);
                select.setObject(half + 2, end);
                select.setArray(half + 3, connection.createArrayOf("text", ends));
            }
            new Columns<>(select, steps, 7)
                    .add("text", step -> step.latency().from())
                    .add("text", step -> step.latency().to());
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var length = Duration.ofNanos((long) (Math.max(0, row.getDouble(2)) * 1e9));
                    steps.get(row.getInt(1) - 1).timer().record(length);
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
