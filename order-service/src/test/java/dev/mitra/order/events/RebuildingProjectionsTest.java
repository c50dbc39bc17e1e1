package dev.mitra.order.events;

import static dev.mitra.order.Orders.place;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.EventJson;
import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

    private record Event(String name, Map<String, Object> fields) {}

    private final UUID reseller = ResellerId.random().value();
    private final String policy = "replayed-" + reseller;

    @Inject
    Situations situations;

    @Inject
    @Any
    Instance<EventReader<?>> readers;

    @Test
    @DisplayName("R4.1 R7.3 R9.1 standing, rate and policy acceptance rebuilt from their events are what they were")
    void resellers() throws Exception {
        var history = List.of(
                event("PolicyPublished", Map.of("policyVersion", policy, "effectiveFrom", "2026-02-01")),
                ofReseller("ResellerActivated", 1, Map.of()),
                ofReseller("ResellerRateChanged", 2, Map.of("rate", "12.5", "validFrom", "2026-04-01")),
                ofReseller("ResellerStandingChanged", 3, Map.of("to", "ESTABLISHED", "paidOrders", 3)),
                ofReseller("PolicyAccepted", 4, Map.of("policyVersion", policy)),
                ofReseller("ResellerSuspended", 5, Map.of()),
                ofReseller("ResellerReinstated", 6, Map.of()),
                ofReseller("ResellerStandingChanged", 7, Map.of("to", "RESTRICTED", "paidOrders", 4)));
        tell(history);
        var known = known();
        assertThat(known)
                .hasSize(2)
                .anySatisfy(row -> assertThat(row)
                        .contains("RESTRICTED", "12.5", policy, "\"paid_orders\": 4", "\"active\": true"));

        tell(history);
        assertThat(known()).as("told again").isEqualTo(known);

        situations.sql("delete from reseller where reseller_id = ?1", reseller);
        situations.sql("delete from policy where policy_version = ?1", policy);
        assertThat(known()).isEmpty();
        tell(history);
        assertThat(known()).as("rebuilt").isEqualTo(known);
    }

    @Test
    @DisplayName("R9.3 licences rebuilt from their events are what they were: issued, replaced, revoked")
    void licences() throws Exception {
        var order = place(situations.activeReseller(Standing.NEW));
        situations.paid(order, 2);
        var line = situations.order(order).placement().lines().getFirst().lineId();
        var first = UuidV7.random();
        var second = UuidV7.random();
        var by = UuidV7.random();
        var history = List.of(
                ofOrder(
                        "LicenseIssued",
                        order,
                        1,
                        Map.of("licenses", List.of(seat(first, line, 1), seat(second, line, 2)))),
                ofOrder("LicenseReplaced", order, 2, Map.of("licenseId", by, "replaces", second)),
                ofOrder("LicenseRevoked", order, 3, Map.of("licenseId", first)));
        tell(history);
        var known = licencesOf(order);
        assertThat(known)
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).contains(by.toString(), "\"revoked\": false"))
                .anySatisfy(row -> assertThat(row).contains(first.toString(), "\"revoked\": true"));
        var axes = situations.axes(order);

        tell(history);
        assertThat(licencesOf(order)).as("told again").isEqualTo(known);

        situations.sql("delete from issued_license where order_id = ?1", order.value());
        tell(history);
        assertThat(licencesOf(order)).as("rebuilt").isEqualTo(known);
        assertThat(situations.axes(order)).isEqualTo(axes);
    }

    private void tell(List<Event> history) throws IOException {
        for (var event : history) {
            read(event);
        }
    }

    @SuppressWarnings("unchecked") // the reader's own type of event, found by reflection
    private void read(Event event) throws IOException {
        for (var handle : readers.handles()) {
            var type = handle.getBean().getBeanClass();
            var named = type.getAnnotation(EventType.class);
            if (named != null && named.name().equals(event.name())) {
                var view = EventJson.mapper().convertValue(json(event), viewOf(type));
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

    /// The sample of its contract with these fields in their places.
    private static ObjectNode json(Event event) throws IOException {
        var sample = "/contracts/" + event.name() + "/v1/samples/001.json";
        try (var in = Objects.requireNonNull(RebuildingProjectionsTest.class.getResourceAsStream(sample))) {
            var node = (ObjectNode) EventJson.mapper().readTree(in);
            event.fields()
                    .forEach((name, value) -> node.set(name, EventJson.mapper().valueToTree(value)));
            return node;
        }
    }

    private static Event event(String name, Map<String, Object> fields) {
        return new Event(name, fields);
    }

    private Event ofReseller(String name, long version, Map<String, Object> fields) {
        var all = new HashMap<>(fields);
        all.put("resellerId", reseller);
        all.put("version", version);
        return event(name, all);
    }

    private static Event ofOrder(String name, OrderId order, long version, Map<String, Object> fields) {
        var all = new HashMap<>(fields);
        all.put("orderId", order.value());
        all.put("version", version);
        return event(name, all);
    }

    private static Map<String, Object> seat(UUID license, UUID line, int seat) {
        return Map.of(
                "licenseId",
                license,
                "lineId",
                line,
                "seat",
                seat,
                "sku",
                "TAB-NET-DEV-SB",
                "kind",
                "PERPETUAL",
                "seq",
                1,
                "sha256",
                "cd".repeat(32),
                "updatesUntil",
                "2027-03-04");
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
