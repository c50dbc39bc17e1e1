package dev.mitra.messaging.inbox;

import static dev.mitra.messaging.support.Broker.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mitra.messaging.support.Broker;
import dev.mitra.messaging.support.Database;
import dev.mitra.testkit.MitraTestResource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Database database = Database.named("reading");
    private final Effect effect = new Effect(database);
    private final Consumers consumers = new Consumers(database, Broker.topic("changes", 2), Consumers.IMPATIENT);
    private final UUID key = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @BeforeEach
    void empty() {
        database.execute("truncate platform.inbox, platform.parked_key, platform.parked_event, platform.dead_letter");
    }

    @AfterEach
    void stop() {
        consumers.close();
        database.close();
    }

    @Test
    void a_failing_event_is_parked_with_its_key_while_others_flow_and_order_holds_when_it_heals() {
        effect.refuse(2);
        start();
        Broker.send(List.of(
                change(key, 1), change(key, 2), change(key, 3), change(other, 1), change(key, 4), change(other, 3)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(effect.of(other)).containsExactly(1L, 3L));
        await().atMost(PATIENCE).until(() -> parkedEvents() == 3);
        assertThat(effect.of(key)).containsExactly(1L);

        effect.heal();
        disposal().retryParked(parkedKey(), "ops");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(effect.of(key)).containsExactly(1L, 2L, 3L, 4L));
        await().atMost(PATIENCE).until(() -> parkedKeys() == 0);
        Broker.send(List.of(change(key, 5)));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(effect.of(key)).endsWith(5L));
    }

    @Test
    void a_batch_with_one_poison_event_applies_the_others() {
        effect.refuse(50);
        var changes = new ArrayList<ProducerRecord<byte[], byte[]>>();
        LongStream.rangeClosed(1, 100).forEach(version -> changes.add(change(UUID.randomUUID(), version)));
        Broker.send(changes);
        start();
        await().atMost(PATIENCE).until(() -> database.count("select count(*) from effect") == 99);
        await().atMost(PATIENCE).until(() -> parkedKeys() == 1);
        assertThat(database.count("select count(*) from platform.inbox")).isEqualTo(99);
    }

    @Test
    void duplicates_take_effect_once_and_a_replay_of_the_topic_changes_nothing() {
        var twice = change(key, 1);
        Broker.send(List.of(twice, twice, change(key, 2), twice));
        start();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(effect.of(key)).containsExactly(1L, 2L));
        var records = Broker.records(consumers.topic);
        inbox().apply(records);
        inbox().apply(records.subList(0, 1));
        assertThat(effect.of(key)).containsExactly(1L, 2L);
    }

    @Test
    void each_partition_is_known_even_when_nothing_in_it_is_for_us() {
        var inbox = inbox();
        inbox.apply(List.of(forOthers(0, 7), forOthers(0, 8)));
        inbox.apply(List.of(forOthers(1, 3)));
        assertThat(inbox.positions(Set.of(consumers.topic)))
                .containsEntry(new TopicPartition(consumers.topic, 0), 9L)
                .containsEntry(new TopicPartition(consumers.topic, 1), 4L);
    }

    private ConsumerRecord<byte[], byte[]> forOthers(int partition, long offset) {
        var sent = record(consumers.topic, "Other.v1", UUID.randomUUID(), UUID.randomUUID(), 1, "{}");
        var raw = new ConsumerRecord<>(consumers.topic, partition, offset, sent.key(), sent.value());
        sent.headers().forEach(raw.headers()::add);
        return raw;
    }

    @Test
    void a_zombie_that_applies_the_same_batch_at_the_same_time_gets_no_inbox_row_back() throws Exception {
        Broker.send(LongStream.rangeClosed(1, 40)
                .mapToObj(version -> change(key, version))
                .toList());
        var records = Broker.records(consumers.topic);
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var replica : pool.invokeAll(Collections.nCopies(4, () -> {
                inbox().apply(records);
                return true;
            }))) {
                replica.get();
            }
        }
        assertThat(effect.of(key)).hasSize(40).isSorted();
    }

    @Test
    void two_replicas_share_the_partitions_and_apply_each_event_once() {
        start();
        start();
        var changes = new ArrayList<ProducerRecord<byte[], byte[]>>();
        LongStream.rangeClosed(1, 200).forEach(version -> changes.add(change(version % 2 == 0 ? key : other, version)));
        Broker.send(changes);
        await().atMost(PATIENCE).until(() -> database.count("select count(*) from effect") == 200);
        assertThat(effect.of(key)).isSorted().hasSize(100);
        assertThat(effect.of(other)).isSorted().hasSize(100);
    }

    @Test
    void an_event_that_fails_every_attempt_becomes_a_dead_letter_and_its_key_waits_for_ops() {
        effect.refuse(1);
        start();
        Broker.send(List.of(change(key, 1), change(key, 2)));
        await().atMost(PATIENCE).until(() -> deadLetters() == 1);
        assertThat(parkedKeys()).isEqualTo(1);
        assertThat(effect.of(key)).isEmpty();

        disposal().discardParked(parkedKey(), "ops", "the order was a test");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(effect.of(key)).containsExactly(2L));
        assertThat(deadLetters()).isZero();
        effect.heal();
        inbox().apply(Broker.records(consumers.topic));
        assertThat(effect.of(key)).as("a discarded event stays away").containsExactly(2L);
        assertThat(database.count("select count(*) from platform.audit_trail where action = 'ParkedEventDiscarded'"
                        + " and after = 'the order was a test' and origin = '192.0.2.7'"))
                .isEqualTo(1);
    }

    @Test
    void an_unknown_type_is_skipped_and_counted() {
        start();
        Broker.send(List.of(
                record(consumers.topic, "Changed.v9", UUID.randomUUID(), key, 1, "not even json"), change(key, 1)));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(effect.of(key)).containsExactly(1L));
        assertThat(consumers.counters.skipped()).isEqualTo(1);
        assertThat(deadLetters()).isZero();
    }

    @Test
    void while_the_database_is_away_the_reader_waits_and_nothing_becomes_a_dead_letter() {
        start();
        Broker.send(List.of(change(key, 1)));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(effect.of(key)).containsExactly(1L));
        MitraTestResource.postgres().kill();
        try {
            Broker.send(List.of(change(key, 2), change(other, 1)));
            await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
        } finally {
            MitraTestResource.postgres().start();
        }
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(effect.of(key)).containsExactly(1L, 2L));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(effect.of(other)).containsExactly(1L));
        assertThat(deadLetters()).isZero();
        assertThat(parkedKeys()).isZero();
        assertThat(consumers.counters.failed()).isZero();
    }

    private void start() {
        consumers.start(inbox());
    }

    private Inbox inbox() {
        return consumers.inbox(effect, Effect.Changed.class);
    }

    private Disposal disposal() {
        return inbox().disposal(Consumers.AUDIT);
    }

    private ProducerRecord<byte[], byte[]> change(UUID aggregate, long version) {
        var payload = "{\"key\":\"" + aggregate + "\",\"version\":" + version + "}";
        return record(consumers.topic, "Changed.v1", UUID.randomUUID(), aggregate, version, payload);
    }

    private UUID parkedKey() {
        return database.transactions().call(connection -> {
            try (var select = connection.prepareStatement("select id from platform.parked_key")) {
                var row = select.executeQuery();
                row.next();
                return row.getObject(1, UUID.class);
            }
        });
    }

    private long parkedKeys() {
        return database.count("select count(*) from platform.parked_key");
    }

    private long parkedEvents() {
        return database.count("select count(*) from platform.parked_event");
    }

    private long deadLetters() {
        return database.count("select count(*) from platform.dead_letter where resolution is null");
    }
}
