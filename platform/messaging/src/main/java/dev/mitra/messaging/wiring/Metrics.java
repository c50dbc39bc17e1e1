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
/// or the broker; before the first look, and while the broker is away for the lag, they are NaN.
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
        var now = conditions.now();
        last.set(now);
        workers.register(rows(now), true);
        return LOOK_EVERY;
    }

    void register(MeterRegistry registry, Relay relay, InboxCounters counters) {
        count(registry, "mitra.events.published", relay, Relay::published);
        count(registry, "mitra.events.applied", counters, InboxCounters::applied);
        count(registry, "mitra.events.skipped", counters, InboxCounters::skipped);
        count(registry, "mitra.events.failed", counters, InboxCounters::failed);
        gauge(registry, "mitra.outbox.depth", condition -> condition.counts().outboxDepth());
        gauge(
                registry,
                "mitra.outbox.age.seconds",
                condition -> condition.counts().outboxAgeSeconds());
        gauge(registry, "mitra.parked.keys", condition -> condition.counts().parkedKeys());
        gauge(registry, "mitra.dead.letters", condition -> condition.counts().deadLetters());
        gauge(registry, "mitra.mail.queue", condition -> condition.counts().mailQueue());
        gauge(registry, "mitra.mail.bounced", condition -> condition.counts().mailsBounced());
        gauge(registry, "mitra.jobs.due", Condition::jobsDue);
        gauge(registry, "mitra.reader.lag", condition -> condition.lag() == null ? Double.NaN : condition.lag());
        gauge(registry, "mitra.relay.leader", condition -> condition.relay() ? 1 : 0);
    }

    private static List<Row<?>> rows(Condition now) {
        return now.workersWaiting().entrySet().stream()
                .<Row<?>>map(worker -> Row.of(Tags.of("worker", worker.getKey()), worker.getValue()))
                .toList();
    }

    private void gauge(MeterRegistry registry, String name, ToDoubleFunction<Condition> value) {
        Gauge.builder(name, () -> {
                    var condition = last.get();
                    return condition == null ? Double.NaN : value.applyAsDouble(condition);
                })
                .register(registry);
    }

    private static <T> void count(MeterRegistry registry, String name, T source, ToDoubleFunction<T> value) {
        FunctionCounter.builder(name, source, value).register(registry);
    }
}
