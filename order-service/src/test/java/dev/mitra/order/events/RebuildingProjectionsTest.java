package dev.mitra.order.events;

import static dev.mitra.order.Orders.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.EventJson;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.inbox.ConsumerSettings;
import dev.mitra.messaging.inbox.Inbox;
import dev.mitra.messaging.inbox.InboxCounters;
import dev.mitra.messaging.inbox.ReaderLoop;
import dev.mitra.messaging.inbox.RetryPolicy;
import dev.mitra.messaging.inbox.Router;
import dev.mitra.messaging.wire.BrokerAccess;
import dev.mitra.order.Situations;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What order-service knows of resellers, policies and licences is what their events say, and nothing
/// besides: told again it stays, lost it comes back.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildingProjectionsTest {

    private static final String OF_THESE =
            " platform.inbox where event_id = any (cast(string_to_array(?1, ',') as uuid[]))";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UUID reseller = ResellerId.random().value();
    private final String policy = "replayed-" + reseller;
    private final UUID first = UuidV7.random();
    private final UUID second = UuidV7.random();
    private final UUID by = UuidV7.random();

    @Inject
    Situations situations;

    @Inject
    @Any
    Instance<EventReader<?>> readers;

    @Inject
    Inbox inbox;

    @Inject
    Router router;

    @Inject
    InboxCounters counters;

    @Test
    @DisplayName("R4.1 R7.3 R9.1 standing, rate and policy acceptance rebuilt from their events are what they were")
    void resellers() throws Exception {
        var history = Told.lifeOfAReseller(reseller, policy);
        tell(history);
        var known = known();
        assertThat(known)
                .hasSize(2)
                .anySatisfy(row -> assertThat(row)
                        .contains("RESTRICTED", "12.5", policy, "\"paid_orders\": 4", "\"active\": true"));

        tell(history);
        assertThat(known()).as("told again").isEqualTo(known);

        forgetResellers();
        assertThat(known()).isEmpty();
        tell(history);
        assertThat(known()).as("rebuilt").isEqualTo(known);
    }

    @Test
    @DisplayName("R9.3 licences rebuilt from their events are what they were: issued, replaced, revoked")
    void licences() throws Exception {
        var order = released();
        var history = Told.lifeOfLicences(order, lineOf(order), first, second, by);
        tell(history);
        var known = licencesOf(order);
        assertThat(known)
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).contains(by.toString(), "\"revoked\": false"))
                .anySatisfy(row -> assertThat(row).contains(first.toString(), "\"revoked\": true"));
        var axes = situations.axes(order);

        tell(history);
        assertThat(licencesOf(order)).as("told again").isEqualTo(known);

        forgetLicences(order);
        tell(history);
        assertThat(licencesOf(order)).as("rebuilt").isEqualTo(known);
        assertThat(situations.axes(order)).isEqualTo(axes);
    }

    @Test
    @DisplayName("R4.1 R7.3 R9.1 R9.3 what was lost comes back when the topics are read again from their beginning")
    void from_the_topics() throws Exception {
        var order = released();
        var history = new ArrayList<>(Told.lifeOfAReseller(reseller, policy));
        history.addAll(Told.lifeOfLicences(order, lineOf(order), first, second, by));
        var told = tellOverKafka(history);
        await().atMost(PATIENCE).until(() -> applied(told) == history.size());
        var resellers = known();
        var licences = licencesOf(order);
        assertThat(resellers).hasSize(2);
        assertThat(licences).hasSize(2);

        forgetResellers();
        forgetLicences(order);
        situations.sql("delete from" + OF_THESE, told);
        readAllAgainUntil(() -> applied(told) == history.size());
        assertThat(known()).isEqualTo(resellers);
        assertThat(licencesOf(order)).isEqualTo(licences);
    }

    private void tell(List<Told> history) throws IOException {
        for (var event : history) {
            read(event);
        }
    }

    @SuppressWarnings("unchecked") // the reader's own type of event, found by reflection
    private void read(Told event) throws IOException {
        for (var handle : readers.handles()) {
            var type = handle.getBean().getBeanClass();
            var named = type.getAnnotation(EventType.class);
            if (named != null && named.name().equals(event.name())) {
                var view = EventJson.mapper().convertValue(event.json(), viewOf(type));
                QuarkusTransaction.requiringNew().run(() -> ((EventReader<Object>) handle.get()).read(view));
                return;
            }
        }
        throw new AssertionError("nobody reads " + event.name());
    }

    private static Class<?> viewOf(Class<?> reader) {
        var reads = (ParameterizedType) reader.getGenericInterfaces()[0];
        return (Class<?>) reads.getActualTypeArguments()[0];
    }

    /// @return the events' ids, separated by commas
    private static String tellOverKafka(List<Told> history) throws IOException {
        var ids = new ArrayList<String>();
        try (var others = new OtherServices()) {
            for (var event : history) {
                ids.add(others.tell(event).toString());
            }
        }
        return String.join(",", ids);
    }

    /// As a replica that joins as a group of its own: from the oldest event of every topic.
    private void readAllAgainUntil(BooleanSupplier done) throws InterruptedException {
        var broker = BrokerAccess.open(MitraTestResource.broker().bootstrapServers());
        var group = "again-" + UUID.randomUUID();
        var consumers = new ConsumerSettings(broker, group, Optional.empty(), Duration.ofSeconds(10), 500);
        var last = System.nanoTime() + PATIENCE.toNanos();
        try (var loop = new ReaderLoop(consumers::consumer, router.topics(), inbox, RetryPolicy.standard(), counters)) {
            while (!done.getAsBoolean() && System.nanoTime() < last) {
                loop.take();
            }
        }
    }

    private long applied(String told) {
        return situations.count("select count(*) from" + OF_THESE, told);
    }

    private OrderId released() {
        var order = place(situations.activeReseller(Standing.NEW));
        situations.paid(order, 2);
        return order;
    }

    private UUID lineOf(OrderId order) {
        return situations.order(order).placement().lines().getFirst().lineId();
    }

    private void forgetResellers() {
        situations.sql("delete from reseller where reseller_id = ?1", reseller);
        situations.sql("delete from policy where policy_version = ?1", policy);
    }

    private void forgetLicences(OrderId order) {
        situations.sql("delete from issued_license where order_id = ?1", order.value());
    }

    private List<String> known() {
        var rows = new ArrayList<>(
                situations.texts("select cast(to_jsonb(r) as text) from reseller r where reseller_id = ?1", reseller));
        rows.addAll(
                situations.texts("select cast(to_jsonb(p) as text) from policy p where policy_version = ?1", policy));
        return rows;
    }

    private List<String> licencesOf(OrderId order) {
        return situations.texts(
                "select cast(to_jsonb(i) as text) from issued_license i where order_id = ?1 order by seat",
                order.value());
    }
}
