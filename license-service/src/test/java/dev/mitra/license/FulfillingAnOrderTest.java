package dev.mitra.license;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.app.Database;
import dev.mitra.messaging.EventJson;
import dev.mitra.messaging.wire.CloudEvent;
import dev.mitra.messaging.wire.EventHeaders;
import dev.mitra.testkit.CaughtMail;
import dev.mitra.testkit.MailBehaviour;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FulfillingAnOrderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Database database;

    @Test
    @DisplayName("R8.2 from the two topics to the reseller's mailbox: issued, mailed with the files, delivered, once")
    void over_real_topics() throws Exception {
        var order = OrderId.random();
        var mailbox = "desk-" + order.value() + "@lonestar-licences.example";
        // the account first, everything twice
        for (int i = 0; i < 2; i++) {
            send("mitra.account", "AccountProvisioned", sample("AccountProvisioned", order));
            send("mitra.order", "OrderReleased", released(order, mailbox));
        }
        var mail = awaitMail(mailbox);
        assertThat(mail.subject()).isEqualTo("Licence for order 000000000424, PT Contoh Nusantara");
        assertThat(mail.attachments()).hasSize(2).allSatisfy(file -> {
            assertThat(file.name()).endsWith(".lic");
            assertThat(file.contentType()).startsWith("application/octet-stream");
            assertThat(new String(file.content(), StandardCharsets.UTF_8)).contains("BEGIN MITRA LICENSE");
        });
        await().atMost(PATIENCE)
                .until(() -> !database.published(order, "LicenseDelivered").isEmpty());
        assertThat(database.licenses(order)).isEqualTo(2);
        assertThat(database.published(order, "LicenseIssued")).containsExactly(1L);
        assertThat(database.published(order, "LicenseDelivered")).containsExactly(2L);
        assertThat(MitraTestResource.mails().mailsTo(mailbox)).hasSize(1);
    }

    @Test
    void a_mail_that_SMTP_refuses_for_good_is_a_visible_bounce_and_no_delivery() throws Exception {
        var order = OrderId.random();
        MitraTestResource.mails().behave(new MailBehaviour.Refuse(550, "no such user"));
        try {
            send("mitra.order", "OrderReleased", released(order, "nobody@lonestar-licences.example"));
            send("mitra.account", "AccountProvisioned", sample("AccountProvisioned", order));
            await().atMost(PATIENCE).until(() -> database.bounces(order) == 1);
        } finally {
            MitraTestResource.mails().behave(new MailBehaviour.Accept());
        }
        assertThat(database.published(order, "LicenseDelivered")).isEmpty();
    }

    private static CaughtMail awaitMail(String mailbox) {
        await().atMost(PATIENCE)
                .until(() -> !MitraTestResource.mails().mailsTo(mailbox).isEmpty());
        return MitraTestResource.mails().mailsTo(mailbox).getFirst();
    }

    private static ObjectNode released(OrderId order, String mailbox) throws IOException {
        var event = sample("OrderReleased", order);
        ((ArrayNode) event.get("deliverTo").get("emails")).removeAll().add(mailbox);
        return event;
    }

    private static ObjectNode sample(String event, OrderId order) throws IOException {
        try (var stream =
                FulfillingAnOrderTest.class.getResourceAsStream("/contracts/" + event + "/v1/samples/001.json")) {
            return ((ObjectNode) EventJson.mapper().readTree(stream))
                    .put("orderId", order.value().toString());
        }
    }

    private static void send(String topic, String type, ObjectNode payload)
            throws ExecutionException, InterruptedException {
        var key = UUID.fromString(payload.get(topic.equals("mitra.order") ? "orderId" : "accountId")
                .asText());
        var correlation = UUID.fromString(payload.get("orderId").asText());
        var source = topic.equals("mitra.order") ? "/order-service" : "/account-service";
        var event =
                new CloudEvent(UUID.randomUUID(), type + ".v1", source, key, Instant.now(), correlation, null, 1, null);
        var settings = Map.<String, Object>of(
                "bootstrap.servers", MitraTestResource.broker().bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var record = new ProducerRecord<>(
                    topic, null, null, bytes(key.toString()), bytes(payload.toString()), EventHeaders.write(event));
            producer.send(record).get();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
