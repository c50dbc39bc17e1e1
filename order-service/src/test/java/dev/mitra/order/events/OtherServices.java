package dev.mitra.order.events;

import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.EventJson;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.OutboundEvent;
import dev.mitra.messaging.wire.CloudEvent;
import dev.mitra.messaging.wire.EventHeaders;
import dev.mitra.testkit.MitraTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Speaks for the other services on the real broker.
final class OtherServices implements AutoCloseable {

    private static final Map<String, String> OWNERS = Map.of(
            "mitra.billing", "/billing-service",
            "mitra.account", "/account-service",
            "mitra.license", "/license-service",
            "mitra.reseller", "/reseller-service");

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    MitraTestResource.broker().bootstrapServers(),
                    ProducerConfig.ACKS_CONFIG,
                    "all"),
            new StringSerializer(),
            new ByteArraySerializer());
    private final List<ProducerRecord<String, byte[]>> said = new ArrayList<>();

    void say(OutboundEvent... events) {
        for (var event : events) {
            send(record(event));
        }
    }

    /// All that was said so far once more, as a relay does that dies between sending and marking.
    void repeat() {
        List.copyOf(said).forEach(this::send);
    }

    private void send(ProducerRecord<String, byte[]> record) {
        said.add(record);
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException notSent) {
            throw new IllegalStateException(notSent);
        }
    }

    /// @return the event's id
    UUID tell(Told event) throws IOException {
        var json = event.json();
        var id = UuidV7.random();
        send(record(
                event.topic(),
                new CloudEvent(
                        id,
                        event.name() + ".v1",
                        Objects.requireNonNull(OWNERS.get(event.topic())),
                        event.key(),
                        Foreign.AT,
                        event.key(),
                        null,
                        json.get("version").asLong(),
                        null),
                json));
        return id;
    }

    private static ProducerRecord<String, byte[]> record(OutboundEvent event) {
        var type = Objects.requireNonNull(event.getClass().getAnnotation(EventType.class));
        var envelope = new CloudEvent(
                UuidV7.random(),
                type.name() + ".v" + type.version(),
                Objects.requireNonNull(OWNERS.get(type.topic())),
                event.key(),
                Foreign.AT,
                event.correlation(),
                null,
                event.version(),
                null);
        return record(type.topic(), envelope, event);
    }

    private static ProducerRecord<String, byte[]> record(String topic, CloudEvent envelope, Object event) {
        return new ProducerRecord<>(topic, null, envelope.key().toString(), json(event), EventHeaders.write(envelope));
    }

    private static byte[] json(Object event) {
        try {
            return EventJson.mapper().writeValueAsBytes(event);
        } catch (com.fasterxml.jackson.core.JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
