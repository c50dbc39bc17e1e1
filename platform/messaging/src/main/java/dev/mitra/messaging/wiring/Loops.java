package dev.mitra.messaging.wiring;

import dev.mitra.messaging.Worker;
import dev.mitra.messaging.audit.Sealer;
import dev.mitra.messaging.inbox.ParkedLoop;
import dev.mitra.messaging.inbox.ReaderLoop;
import dev.mitra.messaging.job.JobLoop;
import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.mail.MailLoop;
import dev.mitra.messaging.meter.DatabaseMeter;
import dev.mitra.messaging.meter.InvariantMeter;
import dev.mitra.messaging.meter.LagMeter;
import dev.mitra.messaging.meter.LatencyMeter;
import dev.mitra.messaging.meter.TableMeter;
import dev.mitra.messaging.outbox.Relay;
import dev.mitra.messaging.prune.EmptyMails;
import dev.mitra.messaging.prune.Pruning;
import dev.mitra.messaging.work.WorkerLoops;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The threads of this process. Before they are started, and after they are stopped, a wake-up does nothing.
@Singleton
class Loops {

    private final List<Loop> all = new ArrayList<>();
    private final WorkerLoops workers = new WorkerLoops();
    private @Nullable Relay relay;
    private @Nullable ReaderLoop reader;
    private volatile Optional<Loop> relayLoop = Optional.empty();
    private volatile Optional<Loop> mailLoop = Optional.empty();
    private volatile Optional<Loop> jobLoop = Optional.empty();

    void startRelay(Relay step) {
        relay = step;
        relayLoop = Optional.of(start("relay", step));
    }

    void startReader(ReaderLoop step, ParkedLoop parked) {
        reader = step;
        start("reader", step);
        start("parked-keys", parked);
    }

    void startMails(MailLoop step) {
        mailLoop = Optional.of(start("mails", step));
    }

    void startJobs(JobLoop step) {
        jobLoop = Optional.of(start("jobs", step));
    }

    void startAudit(Sealer step) {
        start("audit-seals", step);
    }

    void startPruning(Pruning events, EmptyMails mails) {
        start("pruning", events);
        start("mail-retention", mails);
    }

    void startMetrics(Metrics step) {
        start("metrics", step);
    }

    /// Those that ask the broker or the database for more than the condition.
    void startMeters(DatabaseMeter database, LagMeter lag, TableMeter tables, InvariantMeter invariants) {
        start("database-meter", database);
        start("lag-meter", lag);
        start("table-meter", tables);
        start("invariant-meter", invariants);
    }

    void startLatencies(LatencyMeter latencies) {
        start("latency-meter", latencies);
    }

    void startWorkers(List<Worker> all) {
        workers.start(all);
    }

    void wakeRelay() {
        relayLoop.ifPresent(Loop::wake);
    }

    void wakeMailWorker() {
        mailLoop.ifPresent(Loop::wake);
    }

    void wakeJobs() {
        jobLoop.ifPresent(Loop::wake);
    }

    void wakeWorker(String name) {
        workers.wake(name);
    }

    /// All at once; each finishes its step.
    void stop() {
        if (relay != null) {
            relay.stop();
        }
        if (reader != null) {
            reader.stop();
        }
        workers.close();
        all.parallelStream().forEach(Loop::close);
    }

    private Loop start(String name, Loop.Step step) {
        var loop = new Loop(name, step).start();
        all.add(loop);
        return loop;
    }
}
