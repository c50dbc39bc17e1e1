package dev.mitra.reseller.conversation.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.reseller.Applicant;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Reading threads")
class ReadingThreadsTest {

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

    private static List<String> texts(Applicant who, String thread) {
        return who.asItself().get("/v1/threads/{id}/messages", thread).path("data.text");
    }

    @Test
    @DisplayName("R12.1 another reseller's thread does not exist, and who has not applied has none")
    void strangers() {
        var thread = opened(Applicant.approved());
        var other = Applicant.approved();
        other.asItself().get("/v1/threads/{id}", thread).then().statusCode(404);
        other.asItself().get("/v1/threads/{id}/messages", thread).then().statusCode(404);
        write(other, thread, "Let me in.").then().statusCode(404);
        var nobody = Applicant.somebody();
        open(nobody, "OTHER").then().statusCode(409).body("code", equalTo("NOT_IN_PROGRAMME"));
        nobody.asItself().get("/v1/threads").then().statusCode(200).body("data", empty());
    }

    @Test
    @DisplayName("R2.4 an application begins with its thread, whose first message is the stated reason")
    void application() {
        var applicant = Applicant.somebody();
        applicant.apply("IT_RESALE").then().statusCode(201);
        var list = applicant.asItself().get("/v1/threads?topic=APPLICATION");
        list.then().statusCode(200).body("data", hasSize(1)).body("data[0].subject", equalTo(applicant.company()));
        assertThat(texts(applicant, list.path("data[0].id"))).containsExactly("Our customers ask for it.");
    }

    @Test
    @DisplayName("R12.1 pages of messages and threads go on where the last ended, and closed threads open again")
    void pages() {
        var partner = Applicant.approved();
        var thread = opened(partner);
        write(partner, thread, "Second").then().statusCode(201);
        String cursor = partner.asItself()
                .get("/v1/threads/{id}/messages?limit=1", thread)
                .then()
                .body("data.text", contains("How many seats?"))
                .extract()
                .path("nextCursor");
        partner.asItself()
                .get("/v1/threads/{id}/messages?limit=1&cursor={c}", thread, cursor)
                .then()
                .body("data.text", contains("Second"))
                .body("nextCursor", nullValue());
        String next = partner.asItself().get("/v1/threads?limit=1").path("nextCursor");
        partner.asItself().get("/v1/threads?limit=1&cursor={c}", next).then().body("data", hasSize(1));
        Applicant.asSales()
                .post("/v1/threads/{id}/closing", thread)
                .then()
                .statusCode(200)
                .body("closing", equalTo("DONE"));
        write(partner, thread, "One more thing").then().statusCode(201);
        partner.asItself().get("/v1/threads/{id}", thread).then().body("status", equalTo("WAITING"));
        Applicant.asSales().get("/v1/late-threads").then().statusCode(200).body("data.id", not(hasItem(thread)));
        Applicant.asSales()
                .body(Map.of("unit", "astrology", "question", "When?"))
                .post("/v1/threads/{id}/consultations", thread)
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_UNIT"))
                .body("detail", containsString("astrology"));
    }

    @Test
    @DisplayName("R12.1 a rejected applicant reads its letters again, and opens no new thread")
    void afterRejection() {
        var applicant = Applicant.somebody();
        applicant.apply("IT_RESALE").then().statusCode(201);
        String thread = applicant.asItself().get("/v1/threads").path("data[0].id");
        applicant.review();
        applicant.reject("There is no shop.").then().statusCode(200);

        applicant.asItself().get("/v1/threads/{id}", thread).then().statusCode(200);
        applicant.asItself().get("/v1/threads").then().body("data.id", hasItem(thread));
        Applicant.approved().asItself().get("/v1/threads/{id}", thread).then().statusCode(404);
        applicant
                .asItself()
                .body(Map.of("topic", "BILLING", "subject", "Why?", "text", "Why?"))
                .post("/v1/threads")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_IN_PROGRAMME"));
    }
}
