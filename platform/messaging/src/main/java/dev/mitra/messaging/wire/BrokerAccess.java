package dev.mitra.messaging.wire;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/// Where the broker is, and how its clients prove who they are.
///
/// @param client settings of Kafka's own clients that operations adds, such as `security.protocol` and
///     `sasl.jaas.config`; what the promises rest on (acknowledgements, offsets, retries) wins over them
public record BrokerAccess(String bootstrapServers, Map<String, String> client) {

    public BrokerAccess {
        client = Map.copyOf(client);
    }

    /// Without encryption and log-in.
    public static BrokerAccess open(String bootstrapServers) {
        return new BrokerAccess(bootstrapServers, Map.of());
    }

    /// What a client begins with; mutable.
    public Map<String, Object> settings() {
        var settings = new HashMap<String, Object>(client);
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        return settings;
    }

    /// The address alone: the client's settings may hold a password.
    @Override
    public String toString() {
        return bootstrapServers;
    }
}
