package dev.mitra.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrderId;
import dev.mitra.testkit.Tokens;
import dev.mitra.web.sample.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Database.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingRequestsTest {

    private static final OrderId ORDER = OrderId.random();
    private static final String WHOLE = """
            {"id":"%s","email":"Jane@Example.test","country":"us","money":{"amount":"899.10","currency":"USD"},
             "rate":"6.625","date":"2026-02-28","instant":"2026-02-28T10:00:00+02:00","count":5}""".formatted(ORDER.external());

    @Test
    void values_of_the_kernel_travel_in_their_outer_form() {
        everything(WHOLE)
                .statusCode(200)
                .body("id", equalTo(ORDER.external()))
                .body("email", equalTo("jane@example.test"))
                .body("country", equalTo("US"))
                .body("money.amount", equalTo("899.10"))
                .body("rate", equalTo("6.625"))
                .body("date", equalTo("2026-02-28"))
                .body("instant", equalTo("2026-02-28T08:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "count":5                | "count":5,"price":1             | UNKNOWN_PROPERTY    | /price
            "count":5                | "count":5.5                     | WRONG_TYPE          | /count
            "count":5                | "count":"5"                     | WRONG_TYPE          | /count
            "count":5                | "count":99999999999999999999    | WRONG_TYPE          | /count
            "count":5                | "count":5,"loud":"  "            | WRONG_TYPE          | /loud
            "date":"2026-02-28"      | "date":"2026-02-30"             | WRONG_TYPE          | /date
            "date":"2026-02-28"      | "date":"+999999999-12-31"       | WRONG_TYPE          | /date
            "date":"2026-02-28"      | "date":"0000-12-31"             | WRONG_TYPE          | /date
            "date":"2026-02-28"      | "date":20512                    | WRONG_TYPE          | /date
            "instant":"2026-02-28T10:00:00+02:00" | "instant":1772265600 | WRONG_TYPE        | /instant
            "count":5                | "count":5,"patience":90         | WRONG_TYPE          | /patience
            "count":5                | "count":5,"patience":"soon"     | WRONG_TYPE          | /patience
            "instant":"2026-02-28T   | "instant":"+123456-02-28T       | WRONG_TYPE          | /instant
            "country":"us"           | "country":"Atlantis"            | WRONG_TYPE          | /country
            "email":"Jane@Example.test" | "email":"jane"               | WRONG_TYPE          | /email
            "email":"Jane@Example.test" | "email":"ja\\u0000ne@x.test" | FORBIDDEN_CHARACTER | /email
            "amount":"899.10"        | "amount":"899.101"              | WRONG_TYPE          | /money
            "amount":"899.10"        | "amount":899.10                 | WRONG_TYPE          | /money/amount
            "amount":"899.10"        | "amount":"1e9"                  | WRONG_TYPE          | /money
            """, quoteCharacter = '\0')
    void a_value_that_does_not_fit_is_400_with_its_place(String good, String bad, String code, String pointer) {
        refused(everything(WHOLE.replace(good, bad)), 400, code).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void a_property_given_twice_is_400_and_named() {
        refused(everything(WHOLE.replace("\"count\":5", "\"count\":5,\"count\":6")), 400, "DUPLICATE_PROPERTY")
                .body("detail", equalTo("The property \"count\" stands twice in the same object."));
    }

    @Test
    void an_id_of_another_kind_has_its_own_code() {
        var other = WHOLE.replace(ORDER.external(), AccountId.random().external());
        refused(everything(other), 400, "WRONG_ID_KIND").body("errors[0].pointer", equalTo("/id"));
        refused(everything(WHOLE.replace(ORDER.external(), "ord_zzz")), 400, "INVALID_ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "null", "[]", "null x", "{\"a\":NaN}", "\"x\""})
    void rubbish_is_400(String body) {
        everything(body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void text_after_the_document_and_deep_nesting_are_400() {
        refused(everything(WHOLE + "{}"), 400, "MALFORMED_JSON");
        refused(everything("[".repeat(5000)), 400, "MALFORMED_JSON");
    }

    @Test
    void what_the_validator_finds_is_422_with_a_pointer_to_each_place() {
        var draft = "{\"text\":\"" + "x".repeat(21) + "\",\"lines\":[{\"sku\":\" \",\"quantity\":0}]}";
        refused(draft(draft), 422, "VALIDATION_FAILED")
                .body("errors.pointer", contains("/lines/0/quantity", "/lines/0/sku", "/text"))
                .body("errors.code", contains("OUT_OF_RANGE", "REQUIRED", "WRONG_SIZE"));
        refused(draft("{\"text\":\"x\",\"lines\":[]}"), 422, "VALIDATION_FAILED");
        refused(draft("{\"text\":\"x\"}"), 422, "VALIDATION_FAILED");
    }

    @Test
    void a_refusal_of_the_business_speaks_the_callers_language() {
        var draft = "{\"text\":\"x\",\"lines\":[{\"sku\":\"MX-9\",\"quantity\":1}]}";
        refused(draft(draft), 422, "UNKNOWN_SKU")
                .body("title", equalTo("Unknown product"))
                .body("detail", equalTo("There's no product \"MX-9\"."))
                .body("type", equalTo("https://docs.mitra.example/problems/mitra-web#UNKNOWN_SKU"))
                .body("retryable", equalTo(false))
                .body("contact.email", equalTo("sales-support@kestrelwood.example"))
                .body("traceId", notNullValue());
        given().header("Accept-Language", "id-ID,en;q=0.5")
                .auth()
                .oauth2(Tokens.sales())
                .contentType("application/json")
                .body(draft)
                .post("/v1/notes/drafts")
                .then()
                .statusCode(422)
                .header("Content-Language", "id")
                .body("title", equalTo("Produk tidak dikenal"))
                .body("errors[0].detail", equalTo("Tidak ada produk \"MX-9\"."));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/notes/acct_01h455vb4pex5vsknk084sn02q,            WRONG_ID_KIND",
        "/v1/notes/ord_1,                                      INVALID_ID",
        "/v1/notes/%00,                                        FORBIDDEN_CHARACTER",
        "/v1/notes/ord_01h455vb4pex5vsknk084sn02q?from=31.1.,  INVALID_PARAMETER",
        "/v1/notes/ord_01h455vb4pex5vsknk084sn02q?at=noon,     INVALID_PARAMETER",
        "/v1/notes/ord_01h455vb4pex5vsknk084sn02q?from=-999999999-01-01, INVALID_PARAMETER",
        "/v1/notes/ord_01h455vb4pex5vsknk084sn02q?at=%2B12026-01-01T00:00:00Z, INVALID_PARAMETER",
        "/v1/notes/ord_01h455vb4pex5vsknk084sn02q?email=x,     INVALID_PARAMETER",
        "/v1/notes/ord_01h455vb4pex5vsknk084sn02q?loud=yes,    INVALID_PARAMETER",
        "/v1/notes?limit=0,                                    INVALID_PARAMETER",
        "/v1/notes?limit=201,                                  INVALID_PARAMETER",
        "/v1/notes?limit=many,                                 INVALID_PARAMETER",
        "/v1/notes?cursor=rubbish,                             INVALID_CURSOR",
        "/v1/notes?cursor=%00,                                 FORBIDDEN_CHARACTER"
    })
    void rubbish_in_paths_and_queries_is_400(String path, String code) {
        refused(get(path), 400, code);
    }

    @Test
    void pages_follow_each_other_to_the_end() {
        var first = get("/v1/notes?limit=2").statusCode(200).body("data", contains("1", "2"));
        String cursor = first.extract().path("nextCursor");
        var second = get("/v1/notes?limit=2&cursor=" + cursor).body("data", contains("3", "4"));
        String next = second.extract().path("nextCursor");
        get("/v1/notes?limit=2&cursor=" + next).body("data", contains("5")).body("nextCursor", nullValue());
    }

    @Test
    void a_change_needs_the_version_that_it_changes() {
        refused(put(null), 428, "PRECONDITION_REQUIRED");
        refused(put("\"6\""), 412, "PRECONDITION_FAILED");
        put("\"7\"").statusCode(204);
    }

    @Test
    void what_the_framework_refuses_is_a_problem_too() {
        refused(get("/v1/nowhere"), 404, "NOT_FOUND");
        refused(given().auth().oauth2(Tokens.sales()).delete("/v1/notes").then(), 405, "METHOD_NOT_ALLOWED");
        refused(given().accept("text/csv").get("/v1/notes/public").then(), 406, "NOT_ACCEPTABLE");
        for (var nonsense : List.of("nonsense", "application/json, nonsense")) {
            refused(given().header("Accept", nonsense).get("/v1/notes/public").then(), 406, "NOT_ACCEPTABLE");
        }
        var xml = given().auth().oauth2(Tokens.sales()).contentType("application/xml");
        refused(xml.body("<x/>").post("/v1/notes/drafts").then(), 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void a_form_that_cannot_be_taken_apart_is_a_bad_request() {
        var form = given().contentType(ContentType.URLENC);
        form.body("agrees=yes").post("/v1/notes/form").then().statusCode(200);
        for (var broken : List.of("%PDF", "agrees=%zz", "a=b&".repeat(1_001))) {
            refused(
                    given().contentType(ContentType.URLENC)
                            .body(broken)
                            .post("/v1/notes/form")
                            .then(),
                    400,
                    "BAD_REQUEST");
        }
    }

    @Test
    void a_text_is_no_document_even_where_one_could_be_made_of_it() {
        var text =
                given().auth().oauth2(Tokens.sales()).contentType("text/plain").header("Idempotency-Key", "a-text");
        refused(text.body("x").post("/v1/repeats").then(), 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void a_content_type_that_is_none_is_refused_also_where_bodies_are_kept_for_repetition() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/repeats"))
                .header("Content-Type", "nonsense")
                .header("Idempotency-Key", "a-content-type-that-is-none")
                .header("Authorization", "Bearer " + Tokens.sales())
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"x\"}"));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).contains("BAD_REQUEST");
            assertThat(answer.statusCode()).isEqualTo(400);
        }
    }

    @Test
    void a_defect_tells_nothing_but_its_trace_id() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var answer = given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
        refused(answer.get("/v1/notes/defect").then(), 500, "INTERNAL_ERROR")
                .body("traceId", equalTo(trace))
                .body("detail", not(hasItem("secret")))
                .body(not(org.hamcrest.Matchers.containsString("secret inner detail")));
    }

    @Test
    void every_answer_is_hardened() {
        given().get("/v1/notes/public")
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", notNullValue())
                .header("Trace-Id", notNullValue())
                .header("Cache-Control", equalTo("no-store"));
    }

    private static ValidatableResponse everything(String body) {
        var token = Tokens.customer(
                AccountId.random(), EmailAddress.parse("a@b.test").orElseThrow());
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post("/v1/notes/everything")
                .then();
    }

    private static ValidatableResponse draft(String body) {
        return given().auth()
                .oauth2(Tokens.sales())
                .contentType("application/json")
                .body(body)
                .post("/v1/notes/drafts")
                .then();
    }

    private static ValidatableResponse get(String path) {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.sales())
                .get(path)
                .then();
    }

    private static ValidatableResponse put(@org.jspecify.annotations.Nullable String ifMatch) {
        var request = given().auth().oauth2(Tokens.sales());
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/v1/notes/versioned")
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code));
    }
}
