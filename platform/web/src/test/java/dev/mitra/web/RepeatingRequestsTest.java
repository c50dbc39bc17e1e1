package dev.mitra.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.kernel.AccountId;
import dev.mitra.testkit.Tokens;
import dev.mitra.web.sample.Database;
import dev.mitra.web.sample.NoteStore;
import dev.mitra.web.sample.RepeatResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RepeatingRequestsTest {

    private final String me = Tokens.of(AccountId.random(), "customer").sign();
    private final String key = UUID.randomUUID().toString();
    private final String text = "note " + UUID.randomUUID();

    @Inject
    NoteStore notes;

    @Test
    void a_repeated_request_gets_the_first_answer_and_acts_once() {
        var first = post("/v1/repeats", key, text);
        first.then().statusCode(201).header("Idempotent-Replayed", nullValue());
        var second = post("/v1/repeats", key, text);
        second.then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .contentType("application/json");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(notes.count(text)).isEqualTo(1);
    }

    @Test
    void a_plain_answer_is_repeated_with_its_declared_status() {
        var first = post("/v1/repeats/plain", key, text);
        var second = post("/v1/repeats/plain", key, text);
        second.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void the_same_key_with_another_body_or_query_is_422() {
        post("/v1/repeats", key, text);
        refused(post("/v1/repeats", key, text + "!"), 422, "IDEMPOTENCY_KEY_REUSED");
        refused(post("/v1/repeats?dryRun=true", key, text), 422, "IDEMPOTENCY_KEY_REUSED");
        assertThat(notes.count(text)).isEqualTo(1);
    }

    @Test
    void a_key_belongs_to_one_caller_and_one_route() {
        post("/v1/repeats", key, text).then().statusCode(201);
        post("/v1/repeats/plain", key, text + " elsewhere").then().statusCode(201);
        var other = Tokens.of(AccountId.random(), "customer").sign();
        request(other, key, text + " of another").post("/v1/repeats").then().statusCode(201);
        assertThat(notes.count(text)).isEqualTo(3);
    }

    @Test
    void without_a_key_it_is_400_where_required_and_acts_each_time_elsewhere() {
        refused(request(me, null, text).post("/v1/repeats"), 400, "IDEMPOTENCY_KEY_REQUIRED");
        request(me, null, text).post("/v1/repeats/plain").then().statusCode(201);
        refused(post("/v1/repeats", "with space", text), 400, "INVALID_IDEMPOTENCY_KEY");
        refused(post("/v1/repeats", "k".repeat(256), text), 400, "INVALID_IDEMPOTENCY_KEY");
        assertThat(notes.count(text)).isEqualTo(1);
    }

    @Test
    void a_refusal_undoes_the_effect_and_may_be_tried_again() {
        refused(post("/v1/repeats", key, "refused " + text), 409, "SHOP_CLOSED");
        refused(post("/v1/repeats", key, "refused " + text), 409, "SHOP_CLOSED");
        refused(post("/v1/repeats", key, "broken " + text), 500, "INTERNAL_ERROR");
        assertThat(notes.count("refused " + text) + notes.count("broken " + text))
                .isZero();
        post("/v1/repeats", key, text).then().statusCode(201).header("Idempotent-Replayed", nullValue());
    }

    @Test
    void while_the_first_request_runs_a_second_is_409_and_later_gets_the_answer() throws Exception {
        var gate = new CountDownLatch(1);
        var inside = new CountDownLatch(1);
        RepeatResource.GATE.set(gate);
        RepeatResource.INSIDE.set(inside);
        try {
            var first = CompletableFuture.supplyAsync(() -> post("/v1/repeats", key, text));
            assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();
            var second = post("/v1/repeats", key, text);
            refused(second, 409, "IDEMPOTENT_REQUEST_IN_FLIGHT");
            assertThat(second.header("Retry-After")).isEqualTo("1");
            gate.countDown();
            first.get(20, TimeUnit.SECONDS).then().statusCode(201);
        } finally {
            gate.countDown();
        }
        post("/v1/repeats", key, text).then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(notes.count(text)).isEqualTo(1);
    }

    @Test
    void of_many_at_once_exactly_one_acts() {
        var statuses = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> post("/v1/repeats", key, text).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).isSubsetOf(201, 409).contains(201);
        assertThat(notes.count(text)).isEqualTo(1);
    }

    @Test
    void an_answer_with_a_secret_is_not_kept() {
        post("/v1/repeats/secret", key, text).then().statusCode(200);
        refused(post("/v1/repeats/secret", key, text), 409, "IDEMPOTENT_ANSWER_NOT_KEPT");
        assertThat(notes.count(text)).isEqualTo(1);
    }

    @Test
    void uploads_are_repeatable_whatever_their_size() {
        var small = "<x/>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var large = new byte[2_500_000];
        var first = upload(key, small);
        first.then().statusCode(200).body("text", equalTo("file of 4"));
        assertThat(upload(key, small).asString()).isEqualTo(first.asString());
        refused(upload(key, "<y/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)), 422, "IDEMPOTENCY_KEY_REUSED");
        var other = UUID.randomUUID().toString();
        upload(other, large).then().statusCode(200).body("text", equalTo("file of 2500000"));
        upload(other, large).then().header("Idempotent-Replayed", "true");
    }

    @Test
    void forms_are_compared_field_by_field_not_by_their_boundary() {
        form(key, "a", "one").then().statusCode(200).body("text", equalTo("a of 3"));
        form(key, "a", "one").then().statusCode(200).header("Idempotent-Replayed", "true");
        refused(form(key, "a", "two"), 422, "IDEMPOTENCY_KEY_REUSED");
        refused(form(key, "b", "one"), 422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void who_may_not_act_does_not_see_the_answer() {
        post("/v1/repeats", key, text).then().statusCode(201);
        request(Tokens.finance(), key, text).post("/v1/repeats").then().statusCode(403);
        given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{}")
                .post("/v1/repeats")
                .then()
                .statusCode(401);
    }

    private Response post(String path, String withKey, String noteText) {
        return request(me, withKey, noteText).post(path);
    }

    private static RequestSpecification request(
            String token, @org.jspecify.annotations.Nullable String withKey, String noteText) {
        var request =
                given().auth().oauth2(token).contentType("application/json").body("{\"text\":\"" + noteText + "\"}");
        return withKey == null ? request : request.header("Idempotency-Key", withKey);
    }

    private Response upload(String withKey, byte[] file) {
        return given().auth()
                .oauth2(me)
                .contentType("application/xml")
                .header("Idempotency-Key", withKey)
                .body(file)
                .post("/v1/repeats/files");
    }

    private Response form(String withKey, String title, String content) {
        return given().auth()
                .oauth2(me)
                .header("Idempotency-Key", withKey)
                .multiPart("title", title)
                .multiPart("file", "f.txt", content.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/repeats/forms");
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
