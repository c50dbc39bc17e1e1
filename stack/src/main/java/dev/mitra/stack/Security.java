package dev.mitra.stack;

import dev.mitra.testkit.BrokerLogins;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/// The doors of `docker-compose.yml` on this machine, with `MITRA_SECURED=true`: each service logs in to the
/// broker and may do there what `deploy/kafka/acls.csv` grants; its database is migrated by one role and used
/// by another.
public record Security(Settings settings) {

    boolean isOn() {
        return settings.value("MITRA_SECURED").filter("true"::equals).isPresent();
    }

    BrokerLogins logins() {
        return isOn()
                ? BrokerLogins.of(
                        Arrays.stream(Service.values()).map(Service::fullName).toArray(String[]::new))
                : BrokerLogins.none();
    }

    /// What Kafka's own clients need as `admin`, or as nobody in particular.
    public Map<String, Object> administrator() {
        var client = new TreeMap<String, Object>(logins().client("admin"));
        client.put("bootstrap.servers", settings.kafkaBootstrap());
        return client;
    }

    /// The role that reads all of a service's database; its password is its name.
    public String reader(Service service) {
        return isOn() ? "mitra_" + service.shortName() + "_owner" : "mitra";
    }

    /// What a service is told beside its environment, as a secret's file in a container.
    Path properties(Service service, Path folder) {
        var text = logins().client(service.fullName()).entrySet().stream()
                .map(entry -> "mitra.kafka.client." + entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            return Files.writeString(Files.createDirectories(folder).resolve("secrets.properties"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As `deploy/kafka/setup.sh` grants it.
    List<AclBinding> accessList() {
        try {
            return Files.readAllLines(settings.root().resolve("deploy/kafka/acls.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(","))
                    .flatMap(right -> List.of(
                            allow(right[0], AclOperation.valueOf(right[1]), ResourceType.TOPIC, right[2]),
                            allow(right[0], AclOperation.DESCRIBE, ResourceType.TOPIC, right[2]),
                            allow(right[0], AclOperation.READ, ResourceType.GROUP, right[0]),
                            allow(right[0], AclOperation.IDEMPOTENT_WRITE, ResourceType.CLUSTER, "kafka-cluster"))
                            .stream())
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AclBinding allow(String service, AclOperation operation, ResourceType type, String name) {
        return new AclBinding(
                new ResourcePattern(type, name, PatternType.LITERAL),
                new AccessControlEntry("User:" + service, "*", operation, AclPermissionType.ALLOW));
    }
}
