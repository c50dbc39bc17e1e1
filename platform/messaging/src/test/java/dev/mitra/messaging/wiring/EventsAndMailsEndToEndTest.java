package dev.mitra.messaging.wiring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.EventLog;
import dev.mitra.messaging.Mail;
import dev.mitra.messaging.MailOutbox;
import dev.mitra.messaging.Outbox;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventsAndMailsEndToEndTest {

    /// In the upper half of a UUID of version 7.
    private static final long A_MILLISECOND = 1L << 16;

    @Inject
    Outbox outbox;

    @Inject
    MailOutbox mails;

    @Inject
    EventLog log;

    @Inject
    EntityManager entities;

    @BeforeAll
    static void createTopic() throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of(
                "bootstrap.servers", MitraTestResource.broker().bootstrapServers()))) {
            if (!admin.listTopics().names().get().contains("test.ledger")) {
                admin.createTopics(List.of(new NewTopic("test.ledger", 2, (short) 1)))
                        .all()
                        .get();
            }
        }
    }

    @Test
    void an_event_takes_effect_in_the_readers_transaction_and_its_story_can_be_told() {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(new SumChanged(id, 1, 42)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(sum(id)).isEqualTo(42));
        assertThat(SumChangedReader.CONTEXTS)
                .anyMatch(context -> context.correlationId().equals(id));
        await().untilAsserted(() -> assertThat(log.of(id))
                .extracting(EventLog.Entry::direction)
                .containsExactly(EventLog.Direction.PUBLISHED, EventLog.Direction.APPLIED));
        given().queryParam("correlation", id.toString())
                .get("/ops/events")
                .then()
                .statusCode(200);
    }

    @Test
    void a_mail_goes_out_with_its_message_id_kind_and_file() {
        var about = UUID.randomUUID();
        var file = new Mail.Attachment("invoice.pdf", "application/pdf", new byte[] {37, 80, 68, 70});
        var to = List.of(new EmailAddress(about + "@shop.example"));
        var mail = new Mail("INVOICE", about, "", to, "Your invoice", "Attached.", "<p>Attached.</p>", List.of(file));
        QuarkusTransaction.requiringNew().run(() -> mails.send(mail));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> MitraTestResource.mails()
                                .mailsTo(to.getFirst().canonical())
                                .size()
                        == 1);
        var body = given().queryParam("correlation", about.toString())
                .get("/ops/mails")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(body.getString("[0].kind")).isEqualTo("INVOICE");
    }

    @Test
    void the_mails_that_wait_or_have_bounced_are_found_whatever_they_are_about() {
        var bounced = UuidV7.random();
        var waiting = new UUID(bounced.getMostSignificantBits() - 2 * A_MILLISECOND, 1);
        var old = new UUID(bounced.getMostSignificantBits() - A_MILLISECOND, 2);
        mail(waiting, "WAITING", "null, clock_timestamp() - interval '10 days', null");
        mail(old, "BOUNCED", "clock_timestamp(), clock_timestamp(), '550 no such user'");
        mail(bounced, "BOUNCED", "clock_timestamp(), clock_timestamp(), '550 no such user'");
        try {
            assertThat(inState("WAITING", 1).getString("[0].about")).isEqualTo(waiting.toString());
            var newest = inState("BOUNCED", 2);
            assertThat(newest.<String>getList("about")).containsExactly(bounced.toString(), old.toString());
            assertThat(newest.getString("[0].reply")).isEqualTo("550 no such user");
            assertThat(inState("BOUNCED", 1).<String>getList("about")).containsExactly(bounced.toString());
            for (var refused : List.<Map<String, Object>>of(
                    Map.of("state", "ACCEPTED"),
                    Map.of("state", "BOUNCED", "limit", 0),
                    Map.of("state", "BOUNCED", "limit", 201),
                    Map.of("state", "BOUNCED", "correlation", old.toString()),
                    Map.of())) {
                given().queryParams(refused).get("/ops/mails").then().statusCode(400);
            }
        } finally {
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery("delete from platform.mail where about in (:mails)")
                            .setParameter("mails", List.of(waiting, old, bounced))
                            .executeUpdate());
        }
    }

    private static JsonPath inState(String state, int limit) {
        return given().queryParam("state", state)
                .queryParam("limit", limit)
                .get("/ops/mails")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// A mail that is not to be tried before tomorrow.
    private void mail(UUID id, String state, String times) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                        insert into platform.mail (id, kind, about, copy, correlation_id, message_id, recipients, subject, body, state,
                            next_attempt_at, done_at, queued_at, last_reply)
                        values (:id, 'TROUBLE', :id, '', :id, :message, '{a@shop.example}', 's', 'b', '%s',
                            clock_timestamp() + interval '1 day', %s)""".formatted(state, times))
                        .setParameter("id", id)
                        .setParameter("message", "<" + id + "@shop.example>")
                        .executeUpdate());
    }

    @Test
    void the_service_becomes_quiet_and_reports_its_condition() {
        var answer =
                given().queryParam("timeout", 20).get("/ops/quiesce").then().extract();
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getBoolean("drained")).isTrue();
        var status = given().get("/ops/status").then().statusCode(200).extract().jsonPath();
        assertThat(status.getBoolean("relay")).isTrue();
        assertThat(status.getLong("lag")).isZero();
    }

    @Test
    void a_parked_key_keeps_the_service_from_being_quiet_until_ops_decides() {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(new SumChanged(id, 1, -1)));
        await().atMost(Duration.ofSeconds(30)).until(() -> parked(id) != null);
        given().get("/ops/quiesce?timeout=5").then().statusCode(409);
        var path = "/ops/parked/" + parked(id) + "/discard";
        given().contentType(ContentType.JSON).body("{}").post(path).then().statusCode(400);
        given().contentType(ContentType.JSON)
                .body("{\"reason\":\"sums are never negative\"}")
                .post(path)
                .then()
                .statusCode(204);
        given().contentType(ContentType.JSON)
                .body("{\"reason\":\"again\"}")
                .post(path)
                .then()
                .statusCode(404);
        given().get("/ops/quiesce?timeout=20").then().statusCode(200);
        given().get("/ops/invariants").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200);
    }

    private static @Nullable String parked(UUID key) {
        return given().get("/ops/parked")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("find { it.key == '" + key + "' }?.id");
    }

    @Test
    void the_business_clock_moves_forward_only() {
        var before = given().get("/ops/clock").then().statusCode(200).extract().jsonPath();
        given().contentType(ContentType.JSON)
                .body("{\"advance\":\"P1D\"}")
                .post("/ops/clock")
                .then()
                .statusCode(200);
        var after = given().get("/ops/clock").then().extract().jsonPath();
        assertThat(after.getString("now")).isGreaterThan(before.getString("now"));
        given().contentType(ContentType.JSON)
                .body("{\"advance\":\"PT-1S\"}")
                .post("/ops/clock")
                .then()
                .statusCode(400);
    }

    private long sum(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var row = entities.find(LedgerRow.class, id);
            return row == null ? -1 : row.sum;
        });
    }
}
