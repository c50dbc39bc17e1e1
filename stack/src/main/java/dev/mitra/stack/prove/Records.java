package dev.mitra.stack.prove;

import dev.mitra.stack.Refusal;
import dev.mitra.stack.Security;
import dev.mitra.stack.Settings;
import dev.mitra.stack.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// What stands in the topics, read from their beginning, and written once more.
///
/// @param client how an administrator reaches the broker
record Records(Map<String, Object> client) {

    private static final int PART = 20_000;

    static Records of(Settings settings) {
        return new Records(new Security(settings).administrator());
    }

    /// Every record of every topic as of now; those of one partition in their order.
    ///
    /// @param take is given a part of them after the other, since all may be more than fits into memory
    void each(Consumer<List<ConsumerRecord<byte[], byte[]>>> take) {
        var part = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        try (var consumer = new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = Topics.NAMES.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(500)).forEach(part::add);
                if (part.size() >= PART) {
                    take.accept(List.copyOf(part));
                    part.clear();
                }
            }
        }
        take.accept(List.copyOf(part));
    }

    /// The same key, bytes and headers, in the order of the list.
    void publishAgain(List<ConsumerRecord<byte[], byte[]>> records) {
        var settings = new TreeMap<>(client);
        settings.put("acks", "all");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var sent = new ArrayList<Future<?>>();
            for (var record : records) {
                sent.add(producer.send(new ProducerRecord<>(
                        record.topic(), null, null, record.key(), record.value(), record.headers())));
            }
            for (var one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new Refusal("The records could not be published again: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
