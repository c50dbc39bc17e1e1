package dev.mitra.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mitra.messaging.inbox.ConsumerSettings;
import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.support.Broker;
import dev.mitra.messaging.support.Database;
import dev.mitra.messaging.wire.EventHeaders;
import dev.mitra.messaging.wire.UnreadableEvent;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.tracing.Traces;
import java.sql.Connection;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The steps of `deploy/kafka/grow.sh`, on a real broker.
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrowingATopicTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /// What the elected relay holds, and the script in its place.
    private static final long LOCK = 0x6d69747261_01L;

    private final Database database = Database.named("growing");
    private final Writers writers = new Writers(database);
    private final List<UUID> keys = Stream.generate(UUID::randomUUID).limit(12).toList();
    private final Map<UUID, Long> versions = new HashMap<>();

    @Test
    void more_partitions_keep_each_keys_order_and_nobody_waits_who_only_writes() throws Exception {
        var topic = Broker.topic("growing", 2);
        var relay = new Relay(
                database.pool(),
                () -> ProducerSettings.producer(Broker.access(), "growing"),
                new OutboxTable(),
                "/test",
                Traces.off());
        var loop = new Loop("relay", relay).start();
        try {
            keys.forEach(key -> writers.change(key, topic));
            keys.forEach(key -> writers.change(key, topic));
            await().atMost(PATIENCE).until(() -> writers.unpublished() == 0);
            try (var pause = takeTheRelaysPlace(relay)) {
                keys.forEach(key -> writers.change(key, topic));
                readAll(topic, 2 * keys.size());
                assertThat(writers.unpublished()).as("waits in the outbox").isEqualTo(keys.size());
                grow(topic, 7);
                assertThat(pause.isValid(1)).isTrue();
            }
            await().atMost(PATIENCE).until(() -> writers.unpublished() == 0);
            readAll(topic, keys.size());
        } finally {
            relay.stop();
            loop.close();
            relay.close();
            database.close();
        }

        assertThat(versions)
                .hasSize(keys.size())
                .allSatisfy((_, version) -> assertThat(version).isEqualTo(3));
        assertThat(partitions(topic).values())
                .as("some keys moved to another partition, so their order did rest on the pause")
                .anyMatch(places -> places.size() > 1);
    }

    /// Waits for the lock, then ends the session that holds it.
    private Connection takeTheRelaysPlace(Relay relay) throws Exception {
        await().atMost(PATIENCE).until(relay::leads);
        var session = MitraTestResource.postgres().connect("growing");
        var waiting = Thread.ofVirtual().start(() -> {
            try (var statement = session.createStatement()) {
                statement.execute("select pg_advisory_lock(" + LOCK + ")");
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        await().atMost(PATIENCE)
                .until(() -> database.count("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                        == 1);
        database.execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted");
        waiting.join(PATIENCE);
        await().atMost(PATIENCE).until(() -> !relay.leads());
        return session;
    }

    private static void grow(String topic, int partitions) throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", Broker.bootstrapServers()))) {
            admin.createPartitions(Map.of(topic, NewPartitions.increaseTo(partitions)))
                    .all()
                    .get();
        }
    }

    /// As a service's readers do, in one group; each key's next version must be the one that follows.
    private void readAll(String topic, int records) throws UnreadableEvent {
        var settings = new ConsumerSettings(Broker.access(), topic, Optional.empty(), Duration.ofSeconds(6), 100);
        try (var consumer = settings.consumer()) {
            consumer.subscribe(List.of(topic));
            int seen = 0;
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (seen < records && System.nanoTime() < end) {
                for (var record : consumer.poll(Duration.ofMillis(500))) {
                    var event = EventHeaders.read(record.headers());
                    assertThat(event.version())
                            .as("order of %s", event.key())
                            .isEqualTo(versions.getOrDefault(event.key(), 0L) + 1);
                    versions.put(event.key(), event.version());
                    seen++;
                }
            }
            consumer.commitSync();
            assertThat(seen).isEqualTo(records);
        }
    }

    private static Map<String, Set<Integer>> partitions(String topic) {
        var places = new HashMap<String, Set<Integer>>();
        Broker.records(topic)
                .forEach(record -> places.computeIfAbsent(
                                new String(record.key(), java.nio.charset.StandardCharsets.UTF_8), _ -> new HashSet<>())
                        .add(record.partition()));
        return places;
    }
}
