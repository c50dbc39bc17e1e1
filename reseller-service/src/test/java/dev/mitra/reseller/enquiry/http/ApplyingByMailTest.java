package dev.mitra.reseller.enquiry.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.mitra.kernel.TypeId;
import dev.mitra.reseller.Applicant;
import dev.mitra.reseller.Ledger;
import dev.mitra.reseller.Letters;
import dev.mitra.reseller.Mails;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Applying by mail")
class ApplyingByMailTest {

    private static final String WAITING = "select count(*)::text from pg_stat_activity"
            + " where wait_event_type = ? and datname = current_database()";

    @Inject
    Ledger ledger;

    @Inject
    DataSource database;

    private static String taken(Letters letter, String outcome) {
        return letter.hand()
                .then()
                .statusCode(200)
                .body("outcome", equalTo(outcome))
                .extract()
                .path("threadId");
    }

    @Test
    @DisplayName("R2.4 a mail begins an application, the form finishes it, and both stand in one thread")
    void finished() {
        var applicant = Applicant.somebody();
        var address = applicant.email().canonical();
        var thread = taken(Letters.from(address).body("We sell software in Texas. May we resell?"), "SIGN_UP");
        assertThat(Mails.to(address, "begins your application").text())
                .contains("https://identity.mitra.test/register");

        String enquiry = applicant
                .asItself()
                .get("/v1/application-enquiries")
                .then()
                .body("data.status", contains("OPEN"))
                .body("data.nextAction", contains("SEND_FORM"))
                .extract()
                .path("data[0].id");
        applicant
                .asItself()
                .get("/v1/application-enquiries/{id}", enquiry)
                .then()
                .body("text", equalTo("We sell software in Texas. May we resell?"))
                .body("age", nullValue());
        Applicant.asSales()
                .get("/v1/application-enquiries?status=OPEN")
                .then()
                .body("data.id", hasItem(enquiry))
                .body("data.age", hasItem(startsWith("PT")));

        applicant.apply("IT_RESALE").then().statusCode(201).body("status", equalTo("SUBMITTED"));

        applicant.asItself().get("/v1/threads?topic=APPLICATION").then().body("data.id", contains(thread));
        applicant
                .asItself()
                .get("/v1/threads/{id}/messages", thread)
                .then()
                .body("data.text", contains("We sell software in Texas. May we resell?", "Our customers ask for it."));
        applicant
                .asItself()
                .get("/v1/application-enquiries/{id}", enquiry)
                .then()
                .body("status", equalTo("FINISHED"))
                .body("resellerId", equalTo(applicant.reseller()));
    }

    @Test
    @DisplayName("R2.4 a second mail begins no second application, and goes with the first one's")
    void twice() {
        var applicant = Applicant.somebody();
        var address = applicant.email().canonical();
        taken(Letters.from(address).body("May we resell?"), "SIGN_UP");
        taken(Letters.from(address).body("We forgot to say: in Texas."), "SIGN_UP");
        applicant.asItself().get("/v1/application-enquiries").then().body("data", hasSize(1));
        applicant.apply("IT_RESALE").then().statusCode(201);
        applicant.asItself().get("/v1/threads?topic=APPLICATION").then().body("data", hasSize(2));
    }

    @Test
    @DisplayName("R2.4 two first mails of one mailbox at once begin one application, and both are taken")
    void atOnce() throws Exception {
        var applicant = Applicant.somebody();
        var address = applicant.email().canonical();
        var elsewhere =
                taken(Letters.from(Applicant.approved().email().canonical()).body("Twenty."), "NEW_THREAD");
        try (var connection = database.getConnection();
                var server = Executors.newSingleThreadExecutor()) {
            connection.setAutoCommit(false);
            try (var first = connection.prepareStatement(
                    "insert into application_enquiry (id, thread_id, email, language, subject, received_at, status)"
                            + " values (gen_random_uuid(), ?, ?, 'EN', 'Seats', now(), 'OPEN')")) {
                first.setObject(1, TypeId.parse(ThreadId.PREFIX, elsewhere).orElseThrow());
                first.setString(2, address);
                first.execute();
            }
            var second = server.submit(
                    () -> Letters.from(address).body("In Texas.").hand().statusCode());
            await().until(() -> !ledger.strings(WAITING, "Lock").contains("0"));
            connection.commit();
            assertThat(second.get()).isEqualTo(200);
        }
        applicant.asItself().get("/v1/application-enquiries").then().body("data", hasSize(1));
    }

    @Test
    @DisplayName("R2.4 a forged sender begins nothing, and nobody sees what another mailbox began")
    void forged() {
        var applicant = Applicant.somebody();
        taken(Letters.unproven(applicant.email().canonical()).body("May we resell?"), "KEPT");
        applicant.asItself().get("/v1/application-enquiries").then().body("data", empty());

        taken(Letters.from(applicant.email().canonical()).body("May we resell?"), "SIGN_UP");
        String enquiry = applicant.asItself().get("/v1/application-enquiries").path("data[0].id");
        Applicant.somebody()
                .asItself()
                .get("/v1/application-enquiries/{id}", enquiry)
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("R2.4 who was rejected and writes again begins a new application")
    void again() {
        var applicant = Applicant.somebody();
        applicant.apply("CONSULTING").then().statusCode(201);
        taken(Letters.from(applicant.email().canonical()).body("When do we hear?"), "NEW_THREAD");
        applicant.review().then().statusCode(200);
        applicant.reject("The main business is consulting.").then().statusCode(200);
        taken(Letters.from(applicant.email().canonical()).body("We have changed."), "SIGN_UP");
        applicant.asItself().get("/v1/application-enquiries?status=OPEN").then().body("data", hasSize(1));
    }

    @Test
    @DisplayName(
            "R6.2 R11.3 mails of strangers about support and calls get the forum and the policy, and begin nothing")
    void supportAndCalls() {
        var stranger = Applicant.somebody();
        var address = stranger.email().canonical();
        taken(Letters.from(address).to("support@kestrelwood.example").body("It crashes."), "FORUM");
        Mails.to(address, "https://forum.kestrelwood.example");
        taken(Letters.from(address).to("call@kestrelwood.example").body("Please call."), "POLICY");
        Mails.to(address, "/v1/policies");
        stranger.asItself().get("/v1/application-enquiries").then().body("data", empty());
        stranger.asItself().get("/v1/reseller-applications/draft").then().statusCode(404);
    }

    @Test
    @DisplayName("R2.4 R6.2 who was sent to the forum first applies in a thread of its own, not in the closed one")
    void afterTheForum() {
        var applicant = Applicant.somebody();
        var thread = taken(Letters.from(applicant.email().canonical()).body("It crashes."), "SIGN_UP");
        Applicant.asSales()
                .body(Map.of("topic", "SUPPORT"))
                .put("/v1/threads/{id}/topic", thread)
                .then()
                .statusCode(200);

        applicant.apply("IT_RESALE").then().statusCode(201);

        applicant
                .asItself()
                .get("/v1/threads?topic=APPLICATION")
                .then()
                .body("data.status", contains("WAITING"))
                .body("data.id", not(hasItem(thread)));
    }
}
