import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/// Says in the place of order- and account-service that an order was released and has its account, with the samples of
/// the contracts under an order id of their own.
///
/// `java -cp ... ReleaseAnOrder.java BROKER ORDER_ID`
public class ReleaseAnOrder {

    private static final Path CONTRACTS = Path.of("platform/contracts/src/main/resources/contracts");
    private static final String SAMPLE_ORDER = "0190a5d0-0000-7000-8000-000000000003";
    private static final String SAMPLE_ACCOUNT = "0190a5d0-0000-7000-8000-000000000001";

    public static void main(String[] arguments) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", arguments[0], "acks", "all");
        var order = arguments[1];
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(event("OrderReleased", "mitra.order", "/order-service", order, order)).get();
            producer.send(event("AccountProvisioned", "mitra.account", "/account-service", SAMPLE_ACCOUNT, order)).get();
        }
    }

    private static ProducerRecord<String, String> event(
            String name, String topic, String source, String key, String order) throws Exception {
        var json = Files.readString(CONTRACTS.resolve(name).resolve("v1/samples/001.json")).replace(SAMPLE_ORDER, order);
        var record = new ProducerRecord<>(topic, key, json);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", name + ".v1",
                        "ce_source", source,
                        "ce_subject", key,
                        "ce_time", Instant.now().toString(),
                        "ce_correlationid", order,
                        "ce_aggregateversion", "1")
                .forEach((header, value) -> record.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
