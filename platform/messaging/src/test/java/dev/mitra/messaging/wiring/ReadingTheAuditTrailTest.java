package dev.mitra.messaging.wiring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.messaging.AuditTrail;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingTheAuditTrailTest {

    @Inject
    AuditTrail audit;

    private final String subject = "res_" + UUID.randomUUID();

    @Test
    void acts_are_found_by_who_what_whom_and_when_newest_first() {
        audit.record("acct_1", "RateChanged", subject, "10", "15");
        audit.record("acct_2", "ResellerSuspended", subject, "ACTIVE", "SUSPENDED");
        audit.record("acct_2", "ResellerSuspended", "res_other", null, null);

        assertThat(page("subject=" + subject).getList("data.action"))
                .isEqualTo(java.util.List.of("ResellerSuspended", "RateChanged"));
        given().get("/ops/audit?actor=acct_1&action=RateChanged&subject=" + subject)
                .then()
                .body("data", hasSize(1))
                .body("data[0].before", equalTo("10"))
                .body("data[0].after", equalTo("15"))
                .body("data[0].origin", nullValue());
        var hourAgo = Instant.now().minus(Duration.ofHours(1));
        given().get("/ops/audit?subject=" + subject + "&until=" + hourAgo)
                .then()
                .body("data", hasSize(0));
        given().get("/ops/audit?subject=" + subject + "&from=" + hourAgo).then().body("data", hasSize(2));
    }

    @Test
    void pages_follow_one_another_without_a_hole_while_acts_are_added() {
        for (int i = 0; i < 5; i++) {
            audit.record("acct_1", "RateChanged", subject, null, Integer.toString(i));
        }
        var first = page("limit=2&subject=" + subject);
        audit.record("acct_1", "RateChanged", subject, null, "later");
        var second = page("limit=2&subject=" + subject + "&cursor=" + first.getString("nextCursor"));
        var third = page("limit=2&subject=" + subject + "&cursor=" + second.getString("nextCursor"));
        assertThat(first.<String>getList("data.after")).containsExactly("4", "3");
        assertThat(second.<String>getList("data.after")).containsExactly("2", "1");
        assertThat(third.<String>getList("data.after")).containsExactly("0");
        assertThat(third.getString("nextCursor")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ops/audit?limit=0",
                "/ops/audit?limit=201",
                "/ops/audit?cursor=rubbish",
                "/ops/audit?cursor=cnViYmlzaA",
                "/ops/audit?from=yesterday",
                "/ops/audit?until=%2B999999999-12-31T00:00:00Z",
                "/ops/audit/verification?place=1"
            })
    void what_is_not_understood_is_400(String path) {
        given().get(path).then().statusCode(400);
    }

    @Test
    void the_chain_is_verified_on_request_and_its_end_can_be_noted() {
        audit.record("acct_1", "RateChanged", subject, null, null);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> page("subject=" + subject).getString("data[0].seal") != null);
        var end = given().get("/ops/audit/verification")
                .then()
                .statusCode(200)
                .body("holds", equalTo(true))
                .body("offending", hasSize(0))
                .extract()
                .jsonPath();
        var noted = "?place=" + end.getLong("place") + "&seal=";
        given().get("/ops/audit/verification" + noted + end.getString("seal"))
                .then()
                .body("holds", equalTo(true));
        given().get("/ops/audit/verification" + noted + "00")
                .then()
                .body("holds", equalTo(false))
                .body("offending", hasSize(1));
    }

    @Test
    void moving_the_clock_and_running_a_job_by_hand_are_in_the_trail() {
        given().contentType(ContentType.JSON)
                .body("{\"advance\":\"PT1S\"}")
                .post("/ops/clock")
                .then()
                .statusCode(200);
        given().get("/ops/audit?limit=1&action=ClockMoved").then().body("data.subject", contains("clock"));
        given().post("/ops/jobs/no-such-job/run").then().statusCode(404);
        given().get("/ops/audit?action=JobRunByHand&subject=no-such-job").then().body("data", hasSize(0));
    }

    private static JsonPath page(String query) {
        return given().get("/ops/audit?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
