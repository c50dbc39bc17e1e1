package dev.mitra.messaging.outbox;

import dev.mitra.messaging.wire.BrokerAccess;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// A producer that never gives a record up and never reorders: a row can only wait, not be overtaken.
public final class ProducerSettings {

    private ProducerSettings() {}

    public static Producer<byte[], byte[]> producer(BrokerAccess broker, String clientId) {
        return new KafkaProducer<>(of(broker, clientId), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static Map<String, Object> of(BrokerAccess broker, String clientId) {
        var settings = broker.settings();
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, clientId);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000); // a topic that does not exist yet
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0); // a batch of rows fills the batches by itself
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        settings.put(ProducerConfig.RETRY_BACKOFF_MAX_MS_CONFIG, 1_000);
        return settings;
    }
}
