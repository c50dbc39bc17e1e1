package dev.mitra.messaging.inbox;

import static dev.mitra.messaging.support.Broker.record;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.inbox.Disposal.Outcome;
import dev.mitra.messaging.support.Database;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnreadableEventsTest {

    private static final String TOPIC = "changes";

    record Lenient(UUID key, String version) {}

    private final Database database = Database.named("unreadable");
    private final Effect effect = new Effect(database);
    private final Consumers consumers = new Consumers(database, TOPIC, Consumers.IMPATIENT);
    private final Inbox inbox = consumers.inbox(effect, Effect.Changed.class);
    private final UUID key = UUID.randomUUID();
    private long offset;

    @BeforeEach
    void empty() {
        database.execute("truncate platform.inbox, platform.parked_key, platform.parked_event, platform.dead_letter");
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void unparsable_bytes_become_a_dead_letter_with_bytes_and_cause_and_a_retry_after_the_fix_applies_them_in_order() {
        inbox.apply(List.of(change("1"), change("\"two\""), change("3"), change(UUID.randomUUID(), "1")));
        assertThat(effect.of(key)).containsExactly(1L);
        assertThat(database.count("select count(*) from effect")).isEqualTo(2);
        assertThat(letter("convert_from(payload, 'UTF8')")).contains("\"two\"");
        assertThat(letter("cause")).contains("Changed").contains("two");
        assertThat(letter("type")).isEqualTo("Changed.v1");

        var before = inbox.disposal(Consumers.AUDIT).retryDeadLetter(UUID.fromString(letter("id")), "ops");
        assertThat(before).isInstanceOf(Outcome.Done.class);
        assertThat(inbox.applyOneParked(Consumers.IMPATIENT)).isTrue();
        assertThat(effect.of(key)).as("still unreadable").containsExactly(1L);

        var applied = new ArrayList<String>();
        EventReader<Lenient> fixed = event -> applied.add(event.version());
        var repaired = consumers.inbox(fixed, Lenient.class);
        repaired.disposal(Consumers.AUDIT).retryParked(UUID.fromString(parked("id")), "ops");
        while (repaired.applyOneParked(Consumers.IMPATIENT)) {}
        assertThat(applied).containsExactly("two", "3");
        assertThat(database.count("select count(*) from platform.parked_key")).isZero();
        assertThat(database.count("select count(*) from platform.dead_letter where resolution is null"))
                .isZero();
    }

    @Test
    void rubbish_without_headers_is_a_dead_letter_that_holds_up_no_key_and_cannot_be_retried() {
        var rubbish = new ConsumerRecord<>(TOPIC, 0, 7L, new byte[] {1}, new byte[] {(byte) 0xff, 0});
        inbox.apply(List.of(rubbish, change("1")));
        inbox.apply(List.of(rubbish));
        assertThat(effect.of(key)).containsExactly(1L);
        assertThat(database.count("select count(*) from platform.dead_letter")).isEqualTo(1);
        var id = UUID.fromString(letter("id"));
        assertThat(inbox.disposal(Consumers.AUDIT).retryDeadLetter(id, "ops"))
                .isInstanceOf(Outcome.StillUnreadable.class);
        inbox.disposal(Consumers.AUDIT).discardDeadLetter(id, "ops", "somebody tried the console producer");
        inbox.apply(List.of(rubbish));
        assertThat(letter("resolution")).isEqualTo("DISCARDED");
    }

    @Test
    void an_event_whose_key_is_not_its_subject_takes_no_effect() {
        var forged = record(TOPIC, "Changed.v1", UUID.randomUUID(), key, 1, json(key, "1"));
        var moved = new ProducerRecord<>(
                TOPIC, null, null, "elsewhere".getBytes(StandardCharsets.UTF_8), forged.value(), forged.headers());
        inbox.apply(List.of(consumed(moved)));
        assertThat(effect.of(key)).isEmpty();
        assertThat(letter("cause")).contains("ce_subject");
    }

    @Test
    void only_a_topics_owner_may_publish_on_it() {
        var billing = new Consumers(database, "mitra.billing", Consumers.IMPATIENT);
        var forged = record("mitra.billing", "Changed.v1", UUID.randomUUID(), key, 1, json(key, "1"));
        billing.inbox(effect, Effect.Changed.class).apply(List.of(consumed(forged)));
        assertThat(effect.of(key)).isEmpty();
        assertThat(letter("cause")).isEqualTo("/test may not publish on mitra.billing");
    }

    private ConsumerRecord<byte[], byte[]> change(String version) {
        return change(key, version);
    }

    private ConsumerRecord<byte[], byte[]> change(UUID aggregate, String version) {
        return consumed(record(TOPIC, "Changed.v1", UUID.randomUUID(), aggregate, 1, json(aggregate, version)));
    }

    private static String json(UUID aggregate, String version) {
        return "{\"key\":\"" + aggregate + "\",\"version\":" + version + "}";
    }

    private ConsumerRecord<byte[], byte[]> consumed(ProducerRecord<byte[], byte[]> sent) {
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                offset++,
                0L,
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }

    private String letter(String column) {
        return text("select " + column + " from platform.dead_letter");
    }

    private String parked(String column) {
        return text("select " + column + " from platform.parked_key");
    }

    private String text(String sql) {
        return database.transactions().call(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(sql)) {
                row.next();
                return row.getString(1);
            }
        });
    }
}
