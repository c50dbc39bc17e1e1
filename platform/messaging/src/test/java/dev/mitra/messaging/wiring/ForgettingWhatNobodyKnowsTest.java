package dev.mitra.messaging.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.TableGauge;
import dev.mitra.messaging.Worker;
import dev.mitra.messaging.inbox.ConsumerLag;
import dev.mitra.messaging.inbox.InboxCounters;
import dev.mitra.messaging.job.JobLoop;
import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.meter.DatabaseMeter;
import dev.mitra.messaging.meter.TableMeter;
import dev.mitra.messaging.ops.Conditions;
import dev.mitra.messaging.outbox.OutboxTable;
import dev.mitra.messaging.outbox.Relay;
import dev.mitra.messaging.support.Database;
import dev.mitra.messaging.tx.DatabaseFailure;
import dev.mitra.messaging.tx.Transactions;
import dev.mitra.tracing.Traces;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A gauge that shows the last number before the database went away keeps every alert on it silent.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgettingWhatNobodyKnowsTest {

    private final Database database = Database.named("unknown");
    private final Door door = new Door();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_was_read_from_a_database_that_is_away_is_not_known_and_is_again_when_it_is_back() throws Exception {
        var jobs = new JobLoop(door, new Noon(), List.of(), Duration.ofSeconds(30));
        var lag = new ConsumerLag(
                () -> {
                    throw new IllegalStateException("no topic is read");
                },
                "me",
                Set.of());
        var conditions = new Conditions("me", door, lag, () -> true, List.of(new Three()), jobs);
        var metrics = new Metrics(conditions, registry);
        metrics.register(registry, relay(), new InboxCounters());
        var gauge = new TableGauge("mitra.receipts", "receipts by status", "status", "values ('HELD', 2)");
        var all = List.<Loop.Step>of(
                metrics, new TableMeter(door, registry).with(List.of(gauge)), new DatabaseMeter(door, registry));
        assertThat(value("mitra.database.up")).isNaN();

        for (var step : all) {
            step.take();
        }
        assertThat(value("mitra.outbox.age.seconds")).isZero();
        assertThat(value("mitra.worker.waiting")).isEqualTo(3);
        assertThat(value("mitra.receipts")).isEqualTo(2);
        assertThat(value("mitra.database.up")).isEqualTo(1);

        door.open = false;
        for (var step : all) {
            assertThatThrownBy(step::take).isInstanceOf(DatabaseFailure.class);
        }
        assertThat(value("mitra.outbox.age.seconds")).isNaN();
        assertThat(value("mitra.relay.leader")).isNaN();
        assertThat(value("mitra.worker.waiting")).isNaN();
        assertThat(value("mitra.receipts")).isNaN();
        assertThat(value("mitra.database.up")).isZero();

        door.open = true;
        for (var step : all) {
            step.take();
        }
        assertThat(value("mitra.outbox.age.seconds")).isZero();
        assertThat(value("mitra.worker.waiting")).isEqualTo(3);
        assertThat(value("mitra.receipts")).isEqualTo(2);
        assertThat(value("mitra.database.up")).isEqualTo(1);
    }

    private double value(String name) {
        var gauges = registry.get(name).gauges();
        assertThat(gauges).as(name).hasSize(1);
        return gauges.iterator().next().value();
    }

    private Relay relay() {
        return new Relay(
                database.pool(),
                () -> {
                    throw new IllegalStateException("nothing is published");
                },
                new OutboxTable(),
                "/me",
                Traces.off());
    }

    /// The way to the database, which may be shut.
    private final class Door implements Transactions {
        private boolean open = true;

        @Override
        public <T> T call(Work<T> work) {
            if (!open) {
                throw new DatabaseFailure(new SQLException("the connection was refused", "08001"));
            }
            return database.transactions().call(work);
        }
    }

    private static final class Three implements Worker {
        @Override
        public String name() {
            return "three";
        }

        @Override
        public int workOnce() {
            return 0;
        }

        @Override
        public long waiting() {
            return 3;
        }
    }

    private static final class Noon implements BusinessClock {
        @Override
        public Instant now() {
            return Instant.parse("2026-11-23T12:00:00Z");
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }
    }
}
