package dev.mitra.stack.bench;

import dev.mitra.stack.Refusal;
import dev.mitra.stack.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// What the services tell about orders, listened to on their topics: it costs them nothing, while asking order
/// by order over HTTP would be a good part of what is measured. The broker is asked forty times a second, not
/// once per event, so that its work is the services' too.
final class Happenings implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> TOPICS = List.of("mitra.order", "mitra.billing", "mitra.license");

    /// @param at `System.nanoTime` of when it was seen
    record Happening(byte[] payload, long at) {}

    private record Sought(String type, String order) {}

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<Sought, CompletableFuture<Happening>> expected = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean running = true;

    Happenings(Settings settings) {
        var properties = new Properties();
        properties.put("bootstrap.servers", settings.kafkaBootstrap());
        properties.put("fetch.min.bytes", Integer.toString(1 << 20));
        properties.put("fetch.max.wait.ms", "25");
        consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partitions = TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform().daemon().name("happenings").start(this::listen);
    }

    /// The first event of this type about the order, whether it has been seen already or comes later.
    ///
    /// @param type as on the wire: `OrderCompleted.v1`
    CompletableFuture<Happening> of(String type, String order) {
        return expected.computeIfAbsent(new Sought(type, order), _ -> new CompletableFuture<>());
    }

    Happening await(String type, String order) {
        try {
            return of(type, order).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new Refusal("order " + order + " waits for " + type + " in vain", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted", e);
        }
    }

    private void listen() {
        while (running) {
            for (var event : consumer.poll(Duration.ofMillis(200))) {
                seen(event);
            }
        }
        consumer.close();
    }

    private void seen(ConsumerRecord<byte[], byte[]> event) {
        var type = event.headers().lastHeader("ce_type");
        if (type != null) {
            of(text(type.value()), text(event.key())).complete(new Happening(event.value(), System.nanoTime()));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        running = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
