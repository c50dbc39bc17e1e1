package dev.mitra.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mitra.kernel.TypeId;
import dev.mitra.testkit.LogArchive;
import dev.mitra.testkit.PostgresServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/// docs/how-to/back-up-and-restore.md as it is written, with license-service: its database goes back ten
/// seconds, while Kafka, the other four and the customers go on knowing what happened in them.
@DisplayName("Restoring a database")
@EnabledIfEnvironmentVariable(
        named = "MITRA_JOURNEYS_RESTORE",
        matches = "true",
        disabledReason = "takes a stack and its database for itself: ./mitra check restore")
class RestoringADatabaseTest {

    private static final Map<String, String> SILENT = Map.of("MITRA_MESSAGING_ENABLED", "false");
    private static final String REASON = "{\"reason\": \"restored to ten seconds before\"}";

    private static LogArchive archive;

    @BeforeAll
    static void theServerArchivesItsLog() throws SQLException {
        Suite.isRunning();
        var folder = Suite.data().resolve("postgres");
        var server = PostgresServer.in(folder, 15432 + Suite.PORT_OFFSET, PostgresServer.Durability.DURABLE);
        archive = new LogArchive(
                        server,
                        folder.resolve("data"),
                        folder.resolve("archive"),
                        Suite.root().resolve("deploy/postgres/restore.sh"))
                .begin();
        Suite.mitra(Map.of(), "restart", "postgres");
        allAreReady();
    }

    @Test
    @DisplayName(
            "what license-service has forgotten is named, issued again, revoked again and adopted; every promise holds")
    void tenSecondsBefore(@TempDir Path folder) throws IOException, SQLException {
        var reseller = Reseller.active("US", "TX");
        var old = Order.placed(reseller, Order.newCustomer()).paid().awaitCompleted();
        var backup = archive.backUp(folder.resolve("backup"));
        var recent = Order.placed(reseller, Order.newCustomer()).paid().awaitCompleted();
        Suite.quiet();
        var moment = archive.now();
        var forgotten = Order.placed(reseller, Order.newCustomer()).paid().awaitCompleted();
        var mailed = licence(forgotten, "id");
        revoke(old);
        Suite.quiet();
        await("ten seconds").atMost(Suite.PATIENCE).until(() -> archive.now().isAfter(moment.plusSeconds(10)));
        Suite.mitra(Map.of(), "kill", "license");
        archive.complete();

        try (var restored = archive.restored(backup, moment, folder.resolve("restored"))) {
            runOn(restored, SILENT);
            assertThat(licences(recent)).as("from the archived log").isEqualTo(1);
            assertThat(licences(forgotten)).isZero();
            assertThat(licence(old, "status")).isEqualTo("ACTIVE");
            var report = report(moment);
            assertThat(report.getBoolean("healed")).isFalse();
            assertThat(keys(report, "heard", "READ_AGAIN")).contains(forgotten.id());
            assertThat(keys(report, "told", "READ_AGAIN"))
                    .as("with what its mail's delivery told")
                    .containsExactly(forgotten.id());
            assertThat(keys(report, "told", "BY_HAND")).containsExactly(old.id());

            leavePlacesOut(restored);
            runOn(restored, Map.of());
            Suite.quiet();
            assertThat(licences(forgotten)).as("issued again, once").isEqualTo(1);
            report = report(moment);
            assertThat(report.getList("heard")).isEmpty();
            assertThat(keys(report, "told", "REPLACED")).containsExactly(forgotten.id());
            assertThat(keys(report, "told", "BY_HAND")).containsExactly(old.id());
            assertThat(licence(forgotten, "id"))
                    .as("the file that was mailed first has no row any more; the report names what replaced it")
                    .isNotEqualTo(mailed);

            revoke(old);
            adopt(moment);
            assertThat(report(moment).getBoolean("healed")).isTrue();
            everyPromiseHolds();
            Order.placed(reseller, Order.newCustomer()).paid().awaitCompleted();
        }
    }

    /// Places in the status list that licences with customers may have, and that no event tells.
    private static void leavePlacesOut(PostgresServer restored) throws SQLException {
        try (var connection = restored.connect("mitra_license");
                var statement = connection.createStatement()) {
            statement.execute("select setval('status_position', last_value + 100000) from status_position");
        }
    }

    /// Stops license-service in order, if it runs, and starts it on the restored server.
    private static void runOn(PostgresServer restored, Map<String, String> besides) {
        var environment = new HashMap<>(besides);
        environment.put("MITRA_POSTGRES_PORT", Integer.toString(restored.port() - Suite.PORT_OFFSET));
        Suite.mitra(environment, "restart", "license");
        allAreReady();
    }

    private static void allAreReady() {
        for (var service : Service.values()) {
            await(service + " is ready")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> Person.nobody(service).get("/q/health/ready").statusCode() == 200);
        }
    }

    private static JsonPath report(OffsetDateTime moment) {
        return Person.staff("ops")
                .at(Service.LICENSE)
                .get("/ops/reconcile?since={since}", since(moment))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void adopt(OffsetDateTime moment) {
        Person.staff("ops")
                .at(Service.LICENSE)
                .body(REASON)
                .post("/ops/reconcile/adopt?since={since}", since(moment))
                .then()
                .statusCode(200);
    }

    private static String since(OffsetDateTime moment) {
        Instant before = moment.toInstant().minus(Duration.ofMinutes(10));
        return before.toString();
    }

    /// As the API writes ids of orders; what is no order among them is none that a test looks for.
    private static List<String> keys(JsonPath report, String part, String heal) {
        return orders(report.getList("%s.findAll { it.heal == '%s' }.key".formatted(part, heal), String.class));
    }

    private static List<String> orders(List<String> keys) {
        return keys.stream()
                .map(key -> TypeId.format("ord", UUID.fromString(key)))
                .toList();
    }

    private static JsonPath found(Order order) {
        return Person.staff("sales")
                .at(Service.LICENSE)
                .get("/v1/licenses?orderId={id}", order.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int licences(Order order) {
        return found(order).getList("data").size();
    }

    private static String licence(Order order, String field) {
        return found(order).getString("data[0]." + field);
    }

    private static void revoke(Order order) {
        Person.staff("sales")
                .at(Service.LICENSE)
                .body("{\"reason\": \"given back\"}")
                .post("/v1/licenses/{id}/revocation", licence(order, "id"))
                .then()
                .statusCode(200);
    }

    private static void everyPromiseHolds() {
        Suite.quiet();
        for (var service : Service.values()) {
            var promises = Person.staff("ops")
                    .at(service)
                    .get("/ops/invariants")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(promises.getList("findAll { !it.holds }"))
                    .as(service.toString())
                    .isEmpty();
        }
        Suite.mitra(Map.of(), "audit");
    }
}
