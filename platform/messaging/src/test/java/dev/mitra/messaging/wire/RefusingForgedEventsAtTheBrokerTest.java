package dev.mitra.messaging.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mitra.messaging.inbox.ConsumerSettings;
import dev.mitra.messaging.outbox.ProducerSettings;
import dev.mitra.testkit.BrokerLogins;
import dev.mitra.testkit.KafkaBroker;
import dev.mitra.testkit.SelfSigned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real broker with TLS, log-ins and the access list of `deploy/kafka/acls.csv`, and the services' own clients.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusingForgedEventsAtTheBrokerTest {

    @TempDir
    static Path folder;

    private static BrokerLogins logins;
    private static KafkaBroker broker;

    @BeforeAll
    static void grantWhatTheAccessListSays() throws Exception {
        logins = BrokerLogins.of("order-service", "billing-service", "license-service")
                .encrypted(SelfSigned.in(folder, "dns:localhost", "ip:127.0.0.1"));
        broker = KafkaBroker.temporary(logins);
        var client = new HashMap<String, Object>(logins.client("admin"));
        client.put("bootstrap.servers", broker.bootstrapServers());
        try (var admin = Admin.create(client)) {
            new Topics(1, (short) 1, Duration.ofDays(1)).create(admin);
            admin.createAcls(accessList()).all().get(30, TimeUnit.SECONDS);
        }
        // the broker hears of them a moment after they are granted
        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptionsInstanceOf(ExecutionException.class)
                .untilAsserted(() -> publish("billing-service", "mitra.billing"));
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @Test
    void R5_2_an_OrderPaid_that_another_service_forges_never_reaches_the_topic() {
        assertThatThrownBy(() -> publish("license-service", "mitra.billing"))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void a_service_reads_what_its_readers_need_under_its_own_groups_name() {
        assertThat(read("order-service", "order-service", "mitra.billing")).isPositive();
    }

    @Test
    void license_service_cannot_read_the_topic_that_carries_prices() {
        assertThatThrownBy(() -> read("license-service", "license-service", "mitra.order-finance"))
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void nobody_takes_anothers_place_in_its_group() {
        assertThatThrownBy(() -> read("license-service", "order-service", "mitra.order"))
                .isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    void a_wrong_password_is_nobody() {
        var forged = new BrokerLogins(Map.of("order-service", "guessed"), logins.line());
        var access = new BrokerAccess(broker.bootstrapServers(), forged.client("order-service"));

        assertThatThrownBy(() -> publish(access, "mitra.order")).hasCauseInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    void who_does_not_trust_the_brokers_certificate_tells_it_nothing() {
        var client = new HashMap<>(logins.client("order-service"));
        client.keySet().removeIf(setting -> setting.startsWith("ssl.truststore"));
        var access = new BrokerAccess(broker.bootstrapServers(), client);

        assertThatThrownBy(() -> publish(access, "mitra.order")).hasCauseInstanceOf(SslAuthenticationException.class);
    }

    private static void publish(String service, String topic) throws Exception {
        publish(new BrokerAccess(broker.bootstrapServers(), logins.client(service)), topic);
    }

    private static void publish(BrokerAccess access, String topic) throws Exception {
        try (var producer = ProducerSettings.producer(access, "test")) {
            producer.send(new ProducerRecord<>(topic, new byte[] {1})).get(20, TimeUnit.SECONDS);
        }
    }

    private static int read(String service, String group, String topic) {
        var access = new BrokerAccess(broker.bootstrapServers(), logins.client(service));
        var settings = new ConsumerSettings(access, group, Optional.empty(), Duration.ofSeconds(6), 10);
        try (var consumer = settings.consumer()) {
            consumer.subscribe(List.of(topic));
            int records = 0;
            for (int poll = 0; poll < 40 && records == 0; poll++) {
                records += consumer.poll(Duration.ofMillis(500)).count();
            }
            return records;
        }
    }

    /// As `deploy/kafka/setup.sh` grants it.
    private static List<AclBinding> accessList() throws IOException {
        var list = Path.of(System.getProperty("mitra.root", "../..")).resolve("deploy/kafka/acls.csv");
        var granted = new ArrayList<AclBinding>();
        for (var line : Files.readAllLines(list).stream().skip(1).toList()) {
            var right = line.split(",");
            granted.add(allow(right[0], AclOperation.valueOf(right[1]), ResourceType.TOPIC, right[2]));
            granted.add(allow(right[0], AclOperation.DESCRIBE, ResourceType.TOPIC, right[2]));
            granted.add(allow(right[0], AclOperation.READ, ResourceType.GROUP, right[0]));
            granted.add(allow(right[0], AclOperation.IDEMPOTENT_WRITE, ResourceType.CLUSTER, "kafka-cluster"));
        }
        return granted;
    }

    private static AclBinding allow(String service, AclOperation operation, ResourceType type, String name) {
        return new AclBinding(
                new ResourcePattern(type, name, PatternType.LITERAL),
                new AccessControlEntry("User:" + service, "*", operation, AclPermissionType.ALLOW));
    }
}
