package dev.mitra.reseller.faq.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.mitra.reseller.Applicant;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Turning answers into the FAQ")
class FaqEntryResourceTest {

    private final String word = "zephyr" + UUID.randomUUID().toString().substring(0, 8);

    private Map<String, Object> texts() {
        return Map.of(
                "english", Map.of("question", "What is a " + word + "?", "answer", "A floating seat."),
                "indonesian", Map.of("question", "Apa itu " + word + "?", "answer", "Kursi mengambang."));
    }

    private String answered(String text) {
        String thread = Applicant.approved()
                .asItself()
                .body(Map.of("topic", "OTHER", "subject", "About the " + word, "text", "What is it?"))
                .post("/v1/threads")
                .path("id");
        Applicant.asSales()
                .body(Map.of("text", text))
                .post("/v1/threads/{id}/messages", thread)
                .then()
                .statusCode(201);
        return thread;
    }

    private static Response click(String thread, int message, Map<String, Object> body) {
        String id = Applicant.asSales().get("/v1/threads/{id}/messages", thread).path("data[" + message + "].id");
        return Applicant.asSales().body(body).post("/v1/threads/{t}/messages/{m}/faq-entries", thread, id);
    }

    private static Response step(String entry, String step) {
        return Applicant.asSales().post("/v1/faq-entries/{id}/{step}", entry, step);
    }

    @Test
    @DisplayName("R12.3 R0 one click makes an answer public and searchable in both languages, after the twelve topics")
    void oneClick() {
        var entry = click(answered("A floating seat."), 1, texts());
        entry.then().statusCode(201).body("status", equalTo("PUBLISHED"));
        given().get("/v1/faq?lang=en&text=" + word + " floating")
                .then()
                .body("data.question", contains("What is a " + word + "?"))
                .body("data.key", contains(entry.<String>path("key")));
        given().get("/v1/faq/{key}?lang=id", entry.<String>path("key"))
                .then()
                .statusCode(200)
                .body("answer", equalTo("Kursi mengambang."));

        step(entry.path("id"), "retirement").then().statusCode(200);
        given().get("/v1/faq/{key}?lang=id", entry.<String>path("key")).then().statusCode(404);
        step(entry.path("id"), "retirement").then().statusCode(409).body("code", equalTo("FAQ_ENTRY_NOT_IN_STATE"));
    }

    @Test
    @DisplayName("R12.3 without texts the answer's own words are a draft, public once the other language is there")
    void draft() {
        var thread = answered("A floating seat, dear Dana.");
        var entry = click(thread, 1, Map.of());
        entry.then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("english.question", equalTo("About the " + word))
                .body("english.answer", equalTo("A floating seat, dear Dana."));
        String id = entry.path("id");
        given().get("/v1/faq?text=" + word).then().body("data", empty());
        step(id, "publication").then().statusCode(409).body("code", equalTo("FAQ_ENTRY_NOT_TRANSLATED"));
        Applicant.asSales().get("/v1/faq-entries?status=DRAFT").then().body("data.id", hasItem(id));

        Applicant.asSales().body(texts()).put("/v1/faq-entries/{id}", id).then().statusCode(200);
        step(id, "publication").then().statusCode(200).body("status", equalTo("PUBLISHED"));
        given().get("/v1/faq?lang=id&text=" + word).then().body("data.answer", contains("Kursi mengambang."));
    }

    @Test
    @DisplayName("R12.3 what a partner wrote never becomes an entry")
    void notAnAnswer() {
        click(answered("A floating seat."), 0, texts())
                .then()
                .statusCode(422)
                .body("code", equalTo("ONLY_ANSWERS_BECOME_ENTRIES"));
    }
}
