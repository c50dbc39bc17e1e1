package dev.mitra.messaging.reconcile;

import dev.mitra.messaging.wire.BrokerAccess;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Looks through topics from a moment on, without a group: nobody's position moves.
final class TopicScan {

    private static final Duration POLL = Duration.ofMillis(500);

    /// A broker that gives nothing for so long is away.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int BATCH = 500;

    private final BrokerAccess broker;
    private final String client;

    /// @param client how it calls itself at the broker
    TopicScan(BrokerAccess broker, String client) {
        this.broker = broker;
        this.client = client;
    }

    /// Everything that is there now and was sent since then, batch by batch, in the order of each partition.
    ///
    /// @throws org.apache.kafka.common.KafkaException while the broker is away or gives nothing for 30 s, or when
    ///     it refuses
    void read(Set<String> topics, Instant since, Consumer<List<ConsumerRecord<byte[], byte[]>>> each) {
        try (var consumer = consumer()) {
            var starts = starts(consumer, topics, since);
            var ends = consumer.endOffsets(starts.keySet());
            consumer.assign(starts.keySet());
            starts.forEach(consumer::seek);
            long heard = System.nanoTime();
            while (starts.keySet().stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
                consumer.poll(POLL).forEach(records::add);
                if (!records.isEmpty()) {
                    each.accept(records);
                    heard = System.nanoTime();
                } else if (System.nanoTime() - heard > PATIENCE.toNanos()) {
                    throw new TimeoutException("nothing came for " + PATIENCE);
                }
            }
        }
    }

    /// The offset of each partition's first record since then; its end when there is none.
    Map<TopicPartition, Long> offsets(Set<String> topics, Instant since) {
        try (var consumer = consumer()) {
            return starts(consumer, topics, since);
        }
    }

    private static Map<TopicPartition, Long> starts(
            KafkaConsumer<byte[], byte[]> consumer, Set<String> topics, Instant since) {
        var wanted = new HashMap<TopicPartition, Long>();
        for (var topic : topics) {
            consumer.partitionsFor(topic)
                    .forEach(info -> wanted.put(new TopicPartition(topic, info.partition()), since.toEpochMilli()));
        }
        var starts = new HashMap<>(consumer.endOffsets(wanted.keySet()));
        consumer.offsetsForTimes(wanted).forEach((partition, found) -> {
            if (found != null) {
                starts.put(partition, found.offset());
            }
        });
        return starts;
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        var settings = broker.settings();
        settings.put("client.id", client);
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("allow.auto.create.topics", false);
        settings.put("max.poll.records", BATCH);
        settings.put("default.api.timeout.ms", 10_000);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
