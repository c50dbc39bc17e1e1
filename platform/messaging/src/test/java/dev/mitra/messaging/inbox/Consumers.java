package dev.mitra.messaging.inbox;

import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.audit.AuditTable;
import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.support.Broker;
import dev.mitra.messaging.support.Database;
import dev.mitra.tracing.Traces;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One service's readers, as many replicas as a test starts.
final class Consumers implements AutoCloseable {

    static final RetryPolicy IMPATIENT = new RetryPolicy(
            List.of(Duration.ofMillis(10), Duration.ofMillis(20)),
            Duration.ofSeconds(5),
            Duration.ofMillis(100),
            Duration.ofMillis(200),
            3);

    final InboxCounters counters = new InboxCounters();
    final String group = "group-" + UUID.randomUUID();
    static final AuditTable AUDIT = new AuditTable(() -> Optional.of("192.0.2.7"));

    final String topic;
    private final Database database;
    private final RetryPolicy policy;
    private final List<Runnable> running = new ArrayList<>();

    Consumers(Database database, String topic, RetryPolicy policy) {
        this.database = database;
        this.topic = topic;
        this.policy = policy;
    }

    <E> Inbox inbox(EventReader<E> reader, Class<E> view) {
        var subscription = new Subscription<>(reader, "Changed.v1", topic, view, false);
        return new Inbox(database.transactions(), new Router(List.of(subscription)), group, counters, Traces.off());
    }

    /// One replica: a reader and a retry worker for its parked keys.
    ReaderLoop start(Inbox inbox) {
        var settings = new ConsumerSettings(Broker.access(), group, Optional.empty(), Duration.ofSeconds(3), 100);
        var step = new ReaderLoop(settings::consumer, java.util.Set.of(topic), inbox, policy, counters);
        var reader = new Loop("reader", step).start();
        var parked = new Loop("parked", new ParkedLoop(inbox, policy)).start();
        running.add(() -> {
            step.stop();
            reader.close();
            parked.close();
        });
        return step;
    }

    @Override
    public void close() {
        running.forEach(Runnable::run);
    }
}
