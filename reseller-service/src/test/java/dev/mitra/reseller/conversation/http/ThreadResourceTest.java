package dev.mitra.reseller.conversation.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.reseller.Applicant;
import dev.mitra.testkit.CaughtMail;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Writing to sales")
class ThreadResourceTest {

    private static final String SECRET = "Legal thinks that this is no resale at all.";

    private static Response open(Applicant partner, String topic) {
        return partner.asItself()
                .body(Map.of("topic", topic, "subject", "Seats for a school", "text", "How many seats?"))
                .post("/v1/threads");
    }

    private static String opened(Applicant partner) {
        return open(partner, "OTHER").then().statusCode(201).extract().path("id");
    }

    private static Response write(Applicant who, String thread, String text) {
        return who.asItself().body(Map.of("text", text)).post("/v1/threads/{id}/messages", thread);
    }

    private static Response answer(String thread, String text) {
        return Applicant.asSales().body(Map.of("text", text)).post("/v1/threads/{id}/messages", thread);
    }

    private static List<String> texts(Applicant who, String thread) {
        return who.asItself().get("/v1/threads/{id}/messages", thread).path("data.text");
    }

    private static CaughtMail mail(String to, String words) {
        return await("mail to " + to)
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> MitraTestResource.mails().mailsTo(to).stream()
                                .filter(mail -> mail.text().contains(words))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    @Test
    @DisplayName("R12.1 both sides read the same messages, and each is mailed within one thread of mails")
    void sameRecord() {
        var partner = Applicant.approved();
        var thread = opened(partner);
        answer(thread, "One for each pupil: answer-" + thread).then().statusCode(201);
        write(partner, thread, "Thank you.").then().statusCode(201).body("author", equalTo("PARTNER"));

        assertThat(texts(partner, thread))
                .containsExactly("How many seats?", "One for each pupil: answer-" + thread, "Thank you.");
        var staff = Applicant.asSales().get("/v1/threads/{id}/messages", thread);
        assertThat(staff.<List<String>>path("data.text")).isEqualTo(texts(partner, thread));

        var first = mail(partner.email().canonical(), "How many seats?");
        var second = mail(partner.email().canonical(), "answer-" + thread);
        assertThat(second.header("In-Reply-To")).contains(first.messageId());
        assertThat(second.header("References").orElseThrow()).contains(first.messageId());
        assertThat(second.header("Reply-To").orElseThrow())
                .isEqualTo(first.header("Reply-To").orElseThrow())
                .matches("sales\\+[0-9a-z]{26}@kestrelwood\\.example");
        assertThat(second.subject()).isEqualTo("Re: Seats for a school");
    }

    @Test
    @DisplayName("R12.2 notes, assignee and consultations are in no view and no mail of the partner")
    void unseen() {
        var partner = Applicant.approved();
        var thread = opened(partner);
        var member = Tokens.sales();
        Applicant.json(member)
                .body(Map.of("text", SECRET))
                .post("/v1/threads/{id}/notes", thread)
                .then()
                .statusCode(201);
        var assignee = partner.account().external();
        Applicant.asSales()
                .body(Map.of("assignee", assignee))
                .put("/v1/threads/{id}/assignee", thread)
                .then()
                .statusCode(200)
                .body("desk.assignee", equalTo(assignee));
        var question = "Is it resale? " + UUID.randomUUID();
        String consultation = Applicant.asSales()
                .body(Map.of("unit", "Legal", "question", question))
                .post("/v1/threads/{id}/consultations", thread)
                .then()
                .statusCode(201)
                .body("status", equalTo("ASKED"))
                .extract()
                .path("id");
        var asked = mail("legal@kestrelwood.example", question);
        assertThat(asked.header("References")).isEmpty();
        Applicant.asSales()
                .body(Map.of("text", SECRET))
                .post("/v1/threads/{id}/consultations/{c}/answer", thread, consultation)
                .then()
                .statusCode(200)
                .body("status", equalTo("ANSWERED"));
        Applicant.asSales()
                .body(Map.of("text", "Changed our mind."))
                .post("/v1/threads/{id}/consultations/{c}/answer", thread, consultation)
                .then()
                .statusCode(409)
                .body("code", equalTo("CONSULTATION_ANSWERED"));
        answer(thread, "Yes: told-" + thread).then().statusCode(201);
        mail(partner.email().canonical(), "told-" + thread);

        Applicant.asSales().get("/v1/threads/{id}/notes", thread).then().body("data.text", contains(SECRET));
        Applicant.asSales().get("/v1/threads/{id}/consultations", thread).then().body("data.answer", contains(SECRET));
        for (var path : List.of("/v1/threads", "/v1/threads/" + thread, "/v1/threads/" + thread + "/messages")) {
            assertThat(partner.asItself()
                            .get(path)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .doesNotContain(SECRET, "Legal", question, "assignee", "desk");
        }
        assertThat(MitraTestResource.mails().mailsTo(partner.email().canonical()))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.text()).doesNotContain(SECRET, question));
        partner.asItself().get("/v1/threads/{id}/notes", thread).then().statusCode(403);
    }

    @Test
    @DisplayName("R6.2 a thread about support is refused with the forum's address, and a label closes one with it")
    void support() {
        var partner = Applicant.approved();
        open(partner, "SUPPORT")
                .then()
                .statusCode(422)
                .body("code", equalTo("SUPPORT_IN_FORUM"))
                .body("forumUrl", equalTo("https://forum.kestrelwood.example"));
        var thread = opened(partner);
        Applicant.asSales()
                .body(Map.of("topic", "SUPPORT"))
                .put("/v1/threads/{id}/topic", thread)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("closing", equalTo("SUPPORT"));
        assertThat(texts(partner, thread).getLast()).contains("https://forum.kestrelwood.example");
        mail(partner.email().canonical(), "https://forum.kestrelwood.example");
        write(partner, thread, "But…").then().statusCode(409).body("code", equalTo("THREAD_CLOSED"));
        answer(thread, "No.").then().statusCode(409);
    }

    @Test
    @DisplayName("R11.3 a wish for a call is answered with the policy at once")
    void call() {
        var partner = Applicant.approved();
        String thread = open(partner, "CALL")
                .then()
                .statusCode(201)
                .body("closing", equalTo("CALL"))
                .extract()
                .path("id");
        assertThat(texts(partner, thread)).hasSize(2).last().asString().contains("/v1/policies?lang=en");
        mail(partner.email().canonical(), "/v1/policies?lang=en");
    }

    @Test
    @DisplayName("R11.2 guidance comes with the scenario, and no other topic does")
    void guidance() {
        var partner = Applicant.approved();
        open(partner, "GUIDANCE")
                .then()
                .statusCode(422)
                .body("code", equalTo("SCENARIO_BELONGS_TO_GUIDANCE"))
                .body("errors.pointer", contains("/scenario"));
        var scenario = Map.of("products", "Tabulon", "seats", 40, "environment", "Two terminal servers");
        var body = Map.of("topic", "GUIDANCE", "subject", "Terminal servers", "text", "Which?", "scenario", scenario);
        String thread = partner.asItself()
                .body(body)
                .post("/v1/threads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Applicant.asSales()
                .get("/v1/threads/{id}", thread)
                .then()
                .body("scenario.seats", equalTo(40))
                .body("status", equalTo("WAITING"));
        answer(thread, "One per device.").then().statusCode(201);
        partner.asItself().get("/v1/threads/{id}", thread).then().body("status", equalTo("ANSWERED"));
    }
}
