package dev.mitra.messaging.wiring;

import dev.mitra.messaging.inbox.InboxCounters;
import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.ops.Condition;
import dev.mitra.messaging.ops.Conditions;
import dev.mitra.messaging.outbox.Relay;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Messaging's meters. Gauges show the condition of the last look, so that a scrape never waits for the database
/// or the broker; before the first look, after one that failed, and while the broker is away for the lag, they are NaN.
@Singleton
class Metrics implements Loop.Step {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    private final Conditions conditions;
    private final MultiGauge workers;
    private final AtomicReference<@Nullable Condition> last = new AtomicReference<>();

    Metrics(Conditions conditions, MeterRegistry registry) {
        this.conditions = conditions;
        this.workers = MultiGauge.builder("mitra.worker.waiting")
                .description("rows that wait for a worker")
                .register(registry);
    }

    @Override
    public Duration take() {
        try {
            var now = conditions.waiting();
            last.set(now);
            workers.register(rows(now, false), true);
        } catch (RuntimeException e) {
            forget();
            throw e;
        }
        return LOOK_EVERY;
    }

    /// What was true before the database went away is not known to be true.
    private void forget() {
        var before = last.getAndSet(null);
        if (before != null) {
            workers.register(rows(before, true), true);
        }
    }

    void register(MeterRegistry registry, Relay relay, InboxCounters counters) {
        count(
                registry,
                "mitra.events.published",
                "events that the broker took from this relay",
                relay,
                Relay::published);
        count(registry, "mitra.events.applied", "events that took effect here", counters, InboxCounters::applied);
        count(registry, "mitra.events.skipped", "events that nobody here reads", counters, InboxCounters::skipped);
        count(registry, "mitra.events.failed", "attempts that failed", counters, InboxCounters::failed);
        gauge(
                registry,
                "mitra.outbox.depth",
                "events not yet published",
                now -> now.counts().outboxDepth());
        gauge(
                registry,
                "mitra.outbox.age.seconds",
                "age of the oldest event not yet published",
                now -> now.counts().outboxAgeSeconds());
        gauge(
                registry,
                "mitra.parked.keys",
                "keys whose events wait for a retry or for ops",
                now -> now.counts().parkedKeys());
        gauge(
                registry,
                "mitra.dead.letters",
                "open dead letters",
                now -> now.counts().deadLetters());
        gauge(
                registry,
                "mitra.mail.queue",
                "mails that wait for the mail server",
                now -> now.counts().mailQueue());
        gauge(
                registry,
                "mitra.mail.bounced",
                "mails that were refused for good",
                now -> now.counts().mailsBounced());
        gauge(registry, "mitra.jobs.due", "periods of jobs that wait to be run", Condition::jobsDue);
        gauge(
                registry,
                "mitra.reader.lag",
                "records that the readers have not dealt with",
                now -> now.lag() == null ? Double.NaN : now.lag());
        gauge(
                registry,
                "mitra.relay.leader",
                "1 where this process publishes for its service",
                now -> now.relay() ? 1 : 0);
    }

    private static List<Row<?>> rows(Condition condition, boolean unknown) {
        return condition.workersWaiting().entrySet().stream()
                .<Row<?>>map(worker -> Row.of(
                        Tags.of("worker", worker.getKey()),
                        unknown ? Double.NaN : worker.getValue().doubleValue()))
                .toList();
    }

    private void gauge(MeterRegistry registry, String name, String says, ToDoubleFunction<Condition> value) {
        Gauge.builder(name, () -> {
                    var condition = last.get();
                    return condition == null ? Double.NaN : value.applyAsDouble(condition);
                })
                .description(says)
                .register(registry);
    }

    private static <T> void count(
            MeterRegistry registry, String name, String says, T source, ToDoubleFunction<T> value) {
        FunctionCounter.builder(name, source, value).description(says).register(registry);
    }
}
