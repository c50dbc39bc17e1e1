package dev.mitra.messaging.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.support.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RunningJobsTest {

    private static final Duration LEASE = Duration.ofSeconds(1);

    private final Database database = Database.named("jobs");
    private final SetClock clock = new SetClock();

    @BeforeEach
    void empty() {
        database.execute("truncate platform.job_run");
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void two_replicas_that_start_at_once_do_the_work_once() throws Exception {
        var job = new Recorded(Job.Calendar.DAILY);
        var together = new CountDownLatch(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var replica : pool.invokeAll(Collections.nCopies(2, () -> {
                var loop = replica(job);
                together.countDown();
                together.await();
                return loop.take();
            }))) {
                replica.get();
            }
        }
        assertThat(job.runs).containsExactly("2026-11-23");
    }

    @Test
    void of_many_who_begin_the_same_period_at_once_nobody_fails() throws Exception {
        var job = new Recorded(Job.Calendar.DAILY);
        var first = clock.day;
        clock.day = first.plusDays(100);
        try (var pool = Executors.newFixedThreadPool(6)) {
            for (int day = 1; day <= 100; day++) {
                var period = JobPeriod.day(first.plusDays(day));
                var together = new CountDownLatch(6);
                for (var replica : pool.invokeAll(Collections.nCopies(6, () -> {
                    var loop = replica(job);
                    together.countDown();
                    together.await();
                    return loop.runNow(job, period);
                }))) {
                    assertThat(replica.get()).isIn(JobLoop.Outcome.DONE, JobLoop.Outcome.BUSY);
                }
            }
        }
        assertThat(job.runs).contains(JobPeriod.day(clock.day).name());
    }

    @Test
    void missed_periods_are_caught_up_in_order_and_only_once() {
        var daily = new Recorded(Job.Calendar.DAILY);
        var monthly = new Recorded(Job.Calendar.MONTHLY);
        replica(daily).take();
        replica(monthly).take();
        clock.day = LocalDate.of(2027, 1, 2);
        replica(daily).take();
        replica(monthly).take();
        replica(monthly).take();
        assertThat(daily.runs).hasSize(41).isSorted().startsWith("2026-11-23").endsWith("2027-01-02");
        assertThat(monthly.runs).containsExactly("2026-11", "2026-12", "2027-01");
    }

    @Test
    void a_period_that_fails_holds_up_the_later_ones_until_it_succeeds() {
        var job = new Recorded(Job.Calendar.DAILY);
        replica(job).take();
        job.failing = true;
        clock.day = clock.day.plusDays(2);
        replica(job).take();
        assertThat(replica(job).waiting()).isEqualTo(2);
        job.failing = false;
        assertThat(replica(job).runNow(job, JobPeriod.day(LocalDate.of(2026, 11, 24))))
                .isEqualTo(JobLoop.Outcome.DONE);
        replica(job).take();
        assertThat(job.runs).containsExactly("2026-11-23", "2026-11-24", "2026-11-25");
        assertThat(replica(job).waiting()).isZero();
    }

    @Test
    void a_run_out_of_order_leaves_no_gap_behind_and_the_future_is_refused() {
        var job = new Recorded(Job.Calendar.DAILY);
        replica(job).take();
        clock.day = clock.day.plusDays(3);
        replica(job).runNow(job, JobPeriod.day(clock.day));
        replica(job).take();
        assertThat(job.runs).containsExactly("2026-11-23", "2026-11-26", "2026-11-24", "2026-11-25");
        assertThat(replica(job).runNow(job, JobPeriod.day(clock.day.plusDays(1))))
                .isEqualTo(JobLoop.Outcome.NOT_BEGUN);
    }

    @Test
    void another_replica_takes_over_from_one_that_died_and_not_from_one_that_is_slow() {
        var slow = new Recorded(Job.Calendar.DAILY);
        slow.takes = LEASE.multipliedBy(3);
        var first = new Loop("first", replica(slow)).start();
        await().until(() -> !slow.begun.isEmpty());
        var second = new Loop("second", replica(slow)).start();
        await().atMost(Duration.ofSeconds(15)).until(() -> !slow.runs.isEmpty());
        first.close();
        second.close();
        assertThat(slow.begun).hasSize(1);

        database.execute("""
                update platform.job_run set finished_at = null, lease_until = clock_timestamp() + interval '1 s'
                """);
        replica(slow).take();
        assertThat(slow.begun).as("the lease of the dead one still runs").hasSize(1);
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            replica(slow).take();
            return slow.begun.size() == 2;
        });
    }

    private JobLoop replica(Job job) {
        return new JobLoop(database.transactions(), clock, List.of(job), LEASE);
    }

    private static final class SetClock implements BusinessClock {
        private volatile LocalDate day = LocalDate.of(2026, 11, 23);

        @Override
        public Instant now() {
            return day.atTime(12, 0).atZone(zone()).toInstant();
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("America/New_York");
        }
    }

    private static final class Recorded implements Job {
        private final Calendar calendar;
        private final List<String> begun = Collections.synchronizedList(new ArrayList<>());
        private final List<String> runs = Collections.synchronizedList(new ArrayList<>());
        private volatile boolean failing;
        private volatile Duration takes = Duration.ZERO;

        Recorded(Calendar calendar) {
            this.calendar = calendar;
        }

        @Override
        public String name() {
            return calendar.name();
        }

        @Override
        public Calendar calendar() {
            return calendar;
        }

        @Override
        public void run(JobPeriod period) {
            begun.add(period.name());
            if (failing) {
                throw new IllegalStateException("not today");
            }
            await().atMost(Duration.ofMinutes(1)).pollDelay(takes).until(() -> true);
            runs.add(period.name());
        }
    }
}
