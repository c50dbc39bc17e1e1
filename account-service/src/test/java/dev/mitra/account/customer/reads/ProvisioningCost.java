package dev.mitra.account.customer.reads;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mitra.account.Rows;
import dev.mitra.messaging.EventJson;
import dev.mitra.messaging.wire.CloudEvent;
import dev.mitra.messaging.wire.EventHeaders;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/// What a provisioned account costs: 10,000 released orders of new customers come over Kafka, as always, and become
/// accounts, events and mails, which a mail server in this process takes. A measurement, not a test: its name keeps it
/// out of the build.
///
/// `mvn -pl account-service -am test -Dtest=ProvisioningCost -Dsurefire.failIfNoSpecifiedTests=false`
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
class ProvisioningCost {

    private static final int ACCOUNTS = Integer.getInteger("mitra.bench.accounts", 10_000);
    private static final int WARM_UP = ACCOUNTS / 5;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @Inject
    Rows rows;

    @Test
    void measure() throws Exception {
        release("warm-up", WARM_UP);
        var backend = rows.number("select pg_backend_pid()");
        var before = ProcessorTime.now(backend);
        var begin = Instant.now();
        var provisioned = release("measured", ACCOUNTS);
        var end = Instant.now();
        var after = ProcessorTime.now(rows.number("select pg_backend_pid()"));
        report(
                "accounts provisioned after s",
                Duration.between(begin, provisioned).toMillis() / 1000.0);
        report("events and mails sent after s", Duration.between(begin, end).toMillis() / 1000.0);
        report("process, ms per account", each(before.process(), after.process()));
        report("PostgreSQL, ms per account", each(before.postgres(), after.postgres()));
        after.threads().forEach((name, used) -> {
            double each = each(before.threads().getOrDefault(name, Duration.ZERO), used);
            if (each >= 0.01) {
                report("  thread " + name + ", ms per account", each);
            }
        });
    }

    /// When the accounts were there; returns once everything that follows is done too.
    private Instant release(String series, int count) throws Exception {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", MitraTestResource.broker().bootstrapServers(), "linger.ms", 20);
        long accounts = rows.number("select count(*) from customer_order");
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var sample = sample();
            var sent = new ArrayList<Future<RecordMetadata>>();
            for (int i = 0; i < count; i++) {
                sent.add(producer.send(order(sample.deepCopy(), series + i + "@contoh.example")));
            }
            for (var each : sent) {
                each.get();
            }
        }
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> rows.number("select count(*) from customer_order") == accounts + count);
        var provisioned = Instant.now();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> rows.number("select (select count(*) from platform.outbox where published_at is null)"
                                + " + (select count(*) from platform.mail where state = 'WAITING')")
                        == 0);
        return provisioned;
    }

    private static ProducerRecord<byte[], byte[]> order(ObjectNode event, String email) {
        var order = UUID.randomUUID();
        event.put("orderId", order.toString());
        ((ObjectNode) event.get("shipTo")).put("email", email);
        var cloud = new CloudEvent(
                UUID.randomUUID(), "OrderReleased.v1", "/order-service", order, Instant.now(), order, null, 1, null);
        return new ProducerRecord<>(
                "mitra.order", null, null, bytes(order.toString()), bytes(event.toString()), EventHeaders.write(cloud));
    }

    private static ObjectNode sample() throws IOException {
        try (var stream = Objects.requireNonNull(
                ProvisioningCost.class.getResourceAsStream("/contracts/OrderReleased/v1/samples/001.json"))) {
            return (ObjectNode) EventJson.mapper().readTree(stream);
        }
    }

    private static double each(Duration before, Duration after) {
        return after.minus(before).toNanos() / 1e6 / ACCOUNTS;
    }

    @SuppressWarnings("SystemOut") // a program that prints what it measured
    private static void report(String what, double value) {
        System.out.printf("%-60s %10.3f%n", what, value);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
