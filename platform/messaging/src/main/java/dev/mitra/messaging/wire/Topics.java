package dev.mitra.messaging.wire;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/// The topics of the house.
public final class Topics {

    private static final Map<String, String> OWNERS = Map.of(
            "mitra.account", "/account-service",
            "mitra.reseller", "/reseller-service",
            "mitra.order", "/order-service",
            "mitra.order-finance", "/order-service",
            "mitra.billing", "/billing-service",
            "mitra.receivables", "/billing-service",
            "mitra.license", "/license-service");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final int partitions;
    private final short replication;
    private final Duration retention;

    public Topics(int partitions, short replication, Duration retention) {
        this.partitions = partitions;
        this.replication = replication;
        this.retention = retention;
    }

    /// Who alone may publish there; empty for a topic that the house does not know.
    public static Optional<String> owner(String topic) {
        return Optional.ofNullable(OWNERS.get(topic));
    }

    /// Those on which this service alone publishes.
    ///
    /// @param source `/order-service`
    public static Set<String> of(String source) {
        return OWNERS.entrySet().stream()
                .filter(owner -> owner.getValue().equals(source))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Creates those that are missing. Several services may do so at once.
    ///
    /// @throws IllegalStateException when the broker refuses or does not answer in time
    public void create(Admin admin) throws InterruptedException {
        var settings = Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()));
        var wanted = OWNERS.keySet().stream()
                .map(name -> new NewTopic(name, partitions, replication).configs(settings))
                .toList();
        for (var created : admin.createTopics(wanted).values().entrySet()) {
            try {
                created.getValue().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw new IllegalStateException("topic " + created.getKey() + " was not created", e);
                }
            } catch (TimeoutException e) {
                throw new IllegalStateException("topic " + created.getKey() + " was not created in time", e);
            }
        }
    }
}
