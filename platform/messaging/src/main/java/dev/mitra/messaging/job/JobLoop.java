package dev.mitra.messaging.job;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.tx.Transactions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Runs what the calendar asks for: each job once per period in the whole cluster, missed periods in order. A
/// period that fails holds up the later ones of its job and is tried again.
public final class JobLoop implements Loop.Step {

    private static final Logger LOG = Logger.getLogger(JobLoop.class);
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

    private final Transactions transactions;
    private final BusinessClock clock;
    private final List<Job> jobs;
    private final Duration lease;
    private final UUID me = UUID.randomUUID();
    private final JobTable table = new JobTable();

    /// @param transactions messaging's own, not those of the jobs' work
    /// @param lease after which another replica may take over from one that died; extended while the job runs
    public JobLoop(Transactions transactions, BusinessClock clock, Collection<Job> jobs, Duration lease) {
        this.transactions = transactions;
        this.clock = clock;
        this.jobs = List.copyOf(jobs);
        this.lease = lease;
    }

    /// What became of a wish to run a job.
    public enum Outcome {
        DONE,
        /// Another replica, or this one, is at it.
        BUSY,
        /// The period lies in the future.
        NOT_BEGUN
    }

    @Override
    public Duration take() {
        for (var job : jobs) {
            for (var period : due(job)) {
                if (!runOnce(job, period)) {
                    break;
                }
            }
        }
        return EVERY;
    }

    public List<Job> jobs() {
        return jobs;
    }

    /// How many periods wait for their run, over all jobs.
    public long waiting() {
        return jobs.stream().mapToLong(job -> due(job).size()).sum();
    }

    /// Periods of the job that are due and not finished, the oldest first.
    public List<JobPeriod> due(Job job) {
        var known = transactions.call(connection -> table.known(connection, job.name()));
        var done = new HashSet<LocalDate>();
        known.forEach((day, finished) -> {
            if (finished) {
                done.add(day);
            }
        });
        return Periods.due(job.calendar(), known.keySet(), done, clock.today());
    }

    /// The period of that name, `2026-11-23` or `2026-11`; empty when the calendar has no such period.
    public Optional<JobPeriod> period(Job job, String name) {
        return Periods.parse(job.calendar(), name);
    }

    public JobPeriod today(Job job) {
        return Periods.of(job.calendar(), clock.today());
    }

    /// Runs it now, also when it was finished before: a repeat changes nothing.
    public Outcome runNow(Job job, JobPeriod period) {
        if (period.firstDay().isAfter(clock.today())) {
            return Outcome.NOT_BEGUN;
        }
        boolean mine = transactions.call(connection -> table.takeAgain(connection, job.name(), period, me, lease));
        if (!mine) {
            return Outcome.BUSY;
        }
        run(job, period);
        return Outcome.DONE;
    }

    /// False when the later periods must wait.
    private boolean runOnce(Job job, JobPeriod period) {
        boolean mine = transactions.call(connection -> table.take(connection, job.name(), period, me, lease));
        if (!mine) {
            return false;
        }
        try {
            run(job, period);
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(e, "job %s failed for %s", job.name(), period.name());
            return false;
        }
    }

    private void run(Job job, JobPeriod period) {
        try (var heartbeat = heartbeat(job, period)) {
            heartbeat.start();
            job.run(period);
        } catch (RuntimeException e) {
            transactions.run(
                    connection -> table.fail(connection, job.name(), period, me, AFTER_FAILURE, String.valueOf(e)));
            throw e;
        }
        if (!transactions.call(connection -> table.finish(connection, job.name(), period, me))) {
            LOG.warnf("job %s lost its lease for %s; another replica repeats it", job.name(), period.name());
        }
    }

    private Loop heartbeat(Job job, JobPeriod period) {
        var pause = lease.dividedBy(3);
        return new Loop("lease-" + job.name(), () -> {
            transactions.run(connection -> table.extend(connection, job.name(), period, me, lease));
            return pause;
        });
    }
}
