package dev.mitra.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.support.Broker;
import dev.mitra.messaging.support.Database;
import dev.mitra.messaging.wire.EventHeaders;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.tracing.Traces;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Database database = Database.named("publishing");
    private final Writers writers = new Writers(database);
    private final List<AutoCloseable> running = new ArrayList<>();

    @BeforeEach
    void empty() {
        database.execute("truncate platform.outbox");
    }

    @AfterEach
    void stop() throws Exception {
        for (var each : running.reversed()) {
            each.close();
        }
        database.close();
    }

    @Test
    void eight_writers_and_a_relay_killed_between_sending_and_marking_lose_nothing_and_keep_the_order()
            throws Exception {
        var topic = Broker.topic("changes", 3);
        var table = new DiesWhileMarking();
        var killed = relay(table);
        start(killed);
        var written = write(topic, 8, 150);
        await().atMost(PATIENCE).until(() -> table.marks.get() > 3);
        stopWith(killed);
        start(relay(table));
        await().atMost(PATIENCE).until(() -> writers.unpublished() == 0);

        var seen = new ArrayList<UUID>();
        var versions = new HashMap<String, Long>();
        for (var record : Broker.records(topic)) {
            var event = EventHeaders.read(record.headers());
            if (!seen.contains(event.id())) {
                long before = versions.getOrDefault(event.key().toString(), 0L);
                assertThat(event.version()).as("order of %s", event.key()).isEqualTo(before + 1);
                versions.put(event.key().toString(), event.version());
                seen.add(event.id());
            }
        }
        assertThat(new HashSet<>(seen)).isEqualTo(written);
        assertThat(Broker.records(topic))
                .as("the kill repeated what was sent and not marked")
                .hasSizeGreaterThan(written.size());
    }

    @Test
    void of_two_replicas_one_publishes_and_the_other_takes_over_when_its_connection_dies() {
        var topic = Broker.topic("changes", 1);
        var relays = List.of(relay(new OutboxTable()), relay(new OutboxTable()));
        relays.forEach(this::start);
        await().atMost(PATIENCE).until(() -> leading(relays) == 1);
        writers.change(UUID.randomUUID(), topic);
        await().atMost(PATIENCE).until(() -> writers.unpublished() == 0);
        assertThat(leading(relays)).isEqualTo(1);

        var first = relays.stream().filter(Relay::leads).findFirst().orElseThrow();
        stopWith(first);
        writers.change(UUID.randomUUID(), topic);
        await().atMost(PATIENCE).until(() -> writers.unpublished() == 0);
        assertThat(relays.stream().filter(relay -> relay != first)).allMatch(Relay::leads);
        assertThat(Broker.records(topic)).hasSize(2);
    }

    @Test
    void a_relay_whose_session_is_ended_by_the_database_leads_again_and_publishes() {
        var topic = Broker.topic("changes", 1);
        var relay = relay(new OutboxTable());
        start(relay);
        await().atMost(PATIENCE).until(relay::leads);
        database.execute("""
                select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and pid <> pg_backend_pid()
                """);
        writers.change(UUID.randomUUID(), topic);
        await().atMost(PATIENCE).until(() -> writers.unpublished() == 0);
        assertThat(Broker.records(topic)).isNotEmpty();
    }

    @Test
    void while_the_broker_is_away_transactions_commit_and_all_is_delivered_after_its_return() {
        var topic = Broker.topic("changes", 1);
        start(relay(new OutboxTable()));
        var aggregate = UUID.randomUUID();
        writers.change(aggregate, topic);
        await().atMost(PATIENCE).until(() -> writers.unpublished() == 0);
        MitraTestResource.broker().stop();
        try {
            for (int i = 0; i < 20; i++) {
                writers.change(aggregate, topic);
            }
            assertThat(writers.unpublished()).isEqualTo(20);
        } finally {
            MitraTestResource.broker().start();
        }
        await().atMost(PATIENCE).until(() -> writers.unpublished() == 0);
        assertThat(Broker.records(topic).stream()
                        .map(record -> version(record.headers()))
                        .distinct())
                .hasSize(21)
                .isSorted();
    }

    @Test
    void a_topic_that_does_not_exist_yet_holds_up_no_other_and_gets_its_events_later() {
        var late = "late." + UUID.randomUUID();
        var topic = Broker.topic("changes", 1);
        writers.change(UUID.randomUUID(), late);
        writers.change(UUID.randomUUID(), topic);
        start(relay(new OutboxTable()));
        await().atMost(PATIENCE).until(() -> writers.unpublished() == 1);
        Broker.create(late, 1);
        await().atMost(PATIENCE).until(() -> writers.unpublished() == 0);
        assertThat(Broker.records(late)).hasSize(1);
    }

    private Set<UUID> write(String topic, int threads, int each) throws Exception {
        var keys = Stream.generate(UUID::randomUUID).limit(5).toList();
        var written = Collections.synchronizedSet(new HashSet<UUID>());
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++) {
                int offset = thread;
                pool.execute(() -> {
                    for (int i = 0; i < each; i++) {
                        written.add(writers.change(keys.get((offset + i) % keys.size()), topic));
                    }
                });
            }
        }
        assertThat(written).hasSize(threads * each);
        return written;
    }

    private final Map<Relay, Loop> loops = new HashMap<>();

    private Relay relay(OutboxTable table) {
        return new Relay(
                database.pool(),
                () -> ProducerSettings.producer(Broker.access(), "relay"),
                table,
                "/test",
                Traces.off());
    }

    private void start(Relay relay) {
        loops.put(relay, new Loop("relay", relay).start());
        running.add(() -> stopWith(relay));
    }

    private void stopWith(Relay relay) {
        relay.stop();
        var loop = loops.remove(relay);
        if (loop != null) {
            loop.close();
        }
        relay.close();
    }

    private static long leading(List<Relay> relays) {
        return relays.stream().filter(Relay::leads).count();
    }

    private static long version(Headers headers) {
        return Long.parseLong(String.valueOf(EventHeaders.text(headers, "ce_aggregateversion")));
    }

    /// A process that dies three times when the broker has acknowledged and nothing is marked yet.
    private static final class DiesWhileMarking extends OutboxTable {
        private final AtomicInteger marks = new AtomicInteger();

        @Override
        public void markPublished(Connection connection, List<Long> ids) throws SQLException {
            if (marks.incrementAndGet() <= 3) {
                throw new SQLException("killed between sending and marking", "57P01");
            }
            super.markPublished(connection, ids);
        }
    }
}
