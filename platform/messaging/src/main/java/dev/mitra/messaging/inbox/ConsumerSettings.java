package dev.mitra.messaging.inbox;

import dev.mitra.messaging.wire.BrokerAccess;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// How a service's consumers join their group.
///
/// @param instanceId makes the membership static, so that a process that was killed and restarted takes its
///     partitions back at once; unique per replica
/// @param sessionTimeout after which a dead member's partitions go to the others
public record ConsumerSettings(
        BrokerAccess broker, String group, Optional<String> instanceId, Duration sessionTimeout, int batch) {

    private static final int LONGEST_STEP = 600_000;

    public Consumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(properties(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> properties() {
        var settings = broker.settings();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        instanceId.ifPresent(id -> settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, id));
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, batch);
        settings.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, LONGEST_STEP);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) sessionTimeout.toMillis());
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, (int) sessionTimeout.toMillis() / 3);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000); // topics that are created later
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        settings.put(ConsumerConfig.RETRY_BACKOFF_MAX_MS_CONFIG, 1_000);
        return settings;
    }
}
