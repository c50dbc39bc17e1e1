package dev.mitra.messaging.meter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.messaging.EventLatency;
import dev.mitra.messaging.Invariant;
import dev.mitra.messaging.TableGauge;
import dev.mitra.messaging.support.Database;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasuringFromTablesTest {

    private static final EventLatency PAID_TO_LICENCE =
            new EventLatency("mitra.fulfilment", "paid-to-licence", "OrderPaid.v1", "LicenseIssued.v1");

    private static final Database database = Database.named("meters");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void emptyTables() {
        database.execute("truncate platform.inbox, platform.outbox, platform.dead_letter, platform.job_run");
    }

    @Test
    void dead_letters_are_counted_by_kind_and_a_kind_without_any_is_zero() {
        database.execute("""
                insert into platform.dead_letter
                    (id, consumer, topic, record_partition, record_offset, headers, kind, cause)
                values (gen_random_uuid(), 'me', 'mitra.order', 0, 7, '{}', 'UNREADABLE', 'no JSON')
                """);
        new TableMeter(database.transactions(), registry)
                .withThePlatforms(List.of("monthly-statements"))
                .take();

        assertThat(value("mitra.dead.letters.open", "kind", "UNREADABLE")).isEqualTo(1);
        assertThat(value("mitra.dead.letters.open", "kind", "FAILED")).isZero();
    }

    @Test
    void a_job_whose_last_attempt_failed_shows_until_it_has_finished() {
        database.execute("""
                insert into platform.job_run (job, period, first_day, lease_owner, lease_until, last_error)
                values ('monthly-statements', '2026-11', '2026-11-01', gen_random_uuid(), clock_timestamp(), 'no paper')
                """);
        var meter = new TableMeter(database.transactions(), registry).withThePlatforms(List.of("monthly-statements"));
        meter.take();
        assertThat(value("mitra.job.failing", "name", "monthly-statements")).isEqualTo(1);

        database.execute("update platform.job_run set finished_at = clock_timestamp()");
        meter.take();
        assertThat(value("mitra.job.failing", "name", "monthly-statements")).isZero();
        assertThat(value("mitra.job.finished.timestamp.seconds", "name", "monthly-statements"))
                .isPositive();
    }

    @Test
    void a_services_own_query_becomes_one_series_per_row() {
        var receipts = new TableGauge(
                "mitra.receipts", "receipts by status", "status", "values ('UNIDENTIFIED', 3), ('HELD', 1)");
        new TableMeter(database.transactions(), registry)
                .with(List.of(receipts))
                .take();

        assertThat(value("mitra.receipts", "status", "UNIDENTIFIED")).isEqualTo(3);
        assertThat(value("mitra.receipts", "status", "HELD")).isEqualTo(1);
    }

    @Test
    void a_story_is_measured_once_between_the_times_at_which_its_events_were_written() {
        var meter = new LatencyMeter(database.transactions(), () -> true, List.of(PAID_TO_LICENCE), registry);
        meter.take();
        aStoryOfThreeSeconds();
        // the look's window ends five seconds before now: move the rows into it
        database.execute(
                "update platform.inbox set applied_at = clock_timestamp() - interval '5 seconds 1 millisecond'");
        meter.take();
        meter.take();

        var timer =
                registry.get("mitra.fulfilment").tag("step", "paid-to-licence").timer();
        assertThat(timer.count()).isEqualTo(1);
        assertThat(timer.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(3_000);
    }

    @Test
    void a_replica_that_does_not_lead_measures_nothing() {
        var meter = new LatencyMeter(database.transactions(), () -> false, List.of(PAID_TO_LICENCE), registry);
        meter.take();
        aStoryOfThreeSeconds();
        database.execute(
                "update platform.inbox set applied_at = clock_timestamp() - interval '5 seconds 1 millisecond'");
        meter.take();

        assertThat(registry.get("mitra.fulfilment").timer().count()).isZero();
    }

    @Test
    void a_broken_invariant_shows_how_many_ids_and_one_that_cannot_be_checked_is_no_number() {
        var meter = new InvariantMeter(
                List.of(sentence("I3", List.of("one", "two")), new Unanswerable()), Duration.ofMinutes(5), registry);
        assertThat(value("mitra.invariant.violations", "name", "I3")).isNaN();
        meter.take();

        assertThat(value("mitra.invariant.violations", "name", "I3")).isEqualTo(2);
        assertThat(value("mitra.invariant.violations", "name", "I4")).isNaN();
    }

    private void aStoryOfThreeSeconds() {
        for (var event : List.of("('OrderPaid.v1', 10)", "('LicenseIssued.v1', 7)")) {
            database.execute("""
                    insert into platform.inbox
                        (consumer, event_id, topic, type, source, key, version, correlation_id, event_time)
                    select 'me', gen_random_uuid(), 'a', type, '/b', gen_random_uuid(), 1,
                        '019aa000-0000-7000-8000-000000000001', timestamptz '2026-11-26 12:00Z' - seconds * interval '1 second'
                    from (values %s) as e (type, seconds)
                    """.formatted(event));
        }
    }

    private double value(String name, String tag, String value) {
        return registry.get(name).tag(tag, value).gauge().value();
    }

    private static Invariant sentence(String name, List<String> offending) {
        return new Invariant() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String sentence() {
                return "all is well";
            }

            @Override
            public List<String> offending() {
                return offending;
            }
        };
    }

    private static final class Unanswerable implements Invariant {
        @Override
        public String name() {
            return "I4";
        }

        @Override
        public String sentence() {
            return "nobody knows";
        }

        @Override
        public List<String> offending() {
            throw new IllegalStateException("the database is away");
        }
    }
}
