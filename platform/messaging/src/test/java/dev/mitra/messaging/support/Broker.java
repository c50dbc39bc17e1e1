package dev.mitra.messaging.support;

import dev.mitra.messaging.wire.BrokerAccess;
import dev.mitra.messaging.wire.CloudEvent;
import dev.mitra.messaging.wire.EventHeaders;
import dev.mitra.testkit.MitraTestResource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// The tests' own hands on the broker.
public final class Broker {

    private Broker() {}

    public static String bootstrapServers() {
        return MitraTestResource.broker().bootstrapServers();
    }

    public static BrokerAccess access() {
        return BrokerAccess.open(bootstrapServers());
    }

    /// A new topic with a name of its own.
    public static String topic(String name, int partitions) {
        var topic = name + "." + UUID.randomUUID();
        create(topic, partitions);
        return topic;
    }

    public static void create(String topic, int partitions) {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Everything in the topic, partition by partition.
    public static List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrapServers(), "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /// One producer for a test's records, each sent and acknowledged in turn.
    public static void send(List<ProducerRecord<byte[], byte[]>> records) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrapServers(), "linger.ms", 0);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var record : records) {
                producer.send(record).get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ProducerRecord<byte[], byte[]> record(
            String topic, String type, UUID eventId, UUID key, long version, String payload) {
        var event = new CloudEvent(eventId, type, "/test", key, Instant.now(), key, null, version, null);
        return new ProducerRecord<>(
                topic, null, null, bytes(key.toString()), bytes(payload), EventHeaders.write(event));
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
