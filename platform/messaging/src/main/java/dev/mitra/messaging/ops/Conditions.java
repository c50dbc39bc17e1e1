package dev.mitra.messaging.ops;

import dev.mitra.messaging.Worker;
import dev.mitra.messaging.inbox.ConsumerLag;
import dev.mitra.messaging.job.JobLoop;
import dev.mitra.messaging.tx.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Looks at the service's condition, and waits for it to be drained.
public final class Conditions {

    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final String service;
    private final Transactions transactions;
    private final ConsumerLag lag;
    private final BooleanSupplier leads;
    private final List<Worker> workers;
    private final JobLoop jobs;
    private final Totals totals = new Totals();

    public Conditions(
            String service,
            Transactions transactions,
            ConsumerLag lag,
            BooleanSupplier leads,
            List<Worker> workers,
            JobLoop jobs) {
        this.service = service;
        this.transactions = transactions;
        this.lag = lag;
        this.leads = leads;
        this.workers = workers;
        this.jobs = jobs;
    }

    public Condition now() {
        return look(() -> Counts.read(transactions, totals));
    }

    /// What waits alone, which costs the same however much has been done; see [Counts#waiting].
    public Condition waiting() {
        return look(() -> Counts.waiting(transactions));
    }

    /// Upstream first: what one stage has handed on while the next was counted is never missed by both.
    private Condition look(Supplier<Counts> counts) {
        var records = lag.records();
        long jobsDue = jobs.waiting();
        var waiting = new TreeMap<String, Long>();
        workers.forEach(worker -> waiting.put(worker.name(), worker.waiting()));
        return new Condition(
                service,
                leads.getAsBoolean(),
                counts.get(),
                records.isPresent() ? records.getAsLong() : null,
                waiting,
                jobsDue);
    }

    /// Returns when the service is drained, a key is parked, or the time is up.
    Condition awaitDrained(Duration timeout) throws InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        Condition condition;
        do {
            awaitRest(end);
            condition = now();
        } while (!condition.hasComeToRest() && System.nanoTime() < end);
        return condition;
    }

    /// By what waits alone; something may have come since.
    private void awaitRest(long end) throws InterruptedException {
        while (!waiting().hasComeToRest() && System.nanoTime() < end) {
            Thread.sleep(LOOK_EVERY);
        }
    }
}
