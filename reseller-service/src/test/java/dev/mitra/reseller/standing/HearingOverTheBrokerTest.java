package dev.mitra.reseller.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.wire.CloudEvent;
import dev.mitra.messaging.wire.EventHeaders;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.reseller.Samples;
import dev.mitra.testkit.Contracts;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Hearing from billing over the broker")
class HearingOverTheBrokerTest {

    @Inject
    Ledger ledger;

    /// The golden sample of an event, told of this reseller and key.
    private static ProducerRecord<String, byte[]> record(String type, String topic, UUID key, UUID reseller) {
        var sample = (ObjectNode) Contracts.samples(type).getFirst().deepCopy();
        sample.put("resellerId", reseller.toString());
        if (sample.has("orderId")) {
            sample.put("orderId", key.toString());
        }
        var envelope = new CloudEvent(
                UuidV7.random(),
                type + ".v1",
                "/billing-service",
                key,
                Samples.NOW,
                key,
                null,
                sample.get("version").asLong(),
                null);
        return new ProducerRecord<>(
                topic,
                null,
                key.toString(),
                sample.toString().getBytes(StandardCharsets.UTF_8),
                EventHeaders.write(envelope));
    }

    @Test
    @DisplayName("R7.3 R7.7 paid orders and arrears of the real topics, each delivered twice, take effect once")
    void deliveredTwice() throws Exception {
        var reseller = Applicant.active();
        var id = reseller.resellerId().value();
        var records = List.of(
                record("OrderPaid", "mitra.billing", UUID.randomUUID(), id),
                record("OrderPaid", "mitra.billing", UUID.randomUUID(), id),
                record("OrderPaid", "mitra.billing", UUID.randomUUID(), id),
                record("ArrearsOpened", "mitra.receivables", id, id));
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                MitraTestResource.broker().bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int delivery = 0; delivery < 2; delivery++) {
                for (var record : records) {
                    producer.send(record).get();
                }
            }
        }
        await("three orders and the arrears")
                .atMost(Duration.ofSeconds(60))
                .until(() -> reseller.mine().path("standing.value").equals("RESTRICTED")
                        && reseller.mine().<Integer>path("standing.paidOrders") == 3);
        assertThat(ledger.payloads(reseller.resellerId(), "ResellerStandingChanged"))
                .hasSize(2);
        assertThat(ledger.strings("select order_id::text from paid_order where reseller_id = ?", id))
                .hasSize(3);
    }
}
