package dev.mitra.stack.prove.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mitra.stack.Service;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SendingBadInputTest {

    private static final String EXISTING = "ord_01h455vb4pex5vsknk084sn9zz";

    private static final String DOCUMENT = """
        {"paths": {"/v1/orders/{id}": {"post": {"x-roles": ["reseller", "sales"],
          "parameters": [{"in": "path", "name": "id", "schema": {"$ref": "#/components/schemas/OrderId"}},
            {"in": "query", "name": "limit", "schema": {"type": "integer"}}],
          "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Body"}}}}}}},
         "components": {"schemas": {
          "OrderId": {"type": "string", "examples": ["ord_01h455vb4pex5vsknk084sn02q"]},
          "Problem": {"type": "object", "required": ["type", "title", "status", "code"], "properties": {
            "type": {"type": "string", "format": "uri"}, "title": {"type": "string"}, "status": {"type": "integer"},
            "code": {"type": "string"}, "retryable": {"type": "boolean"}}},
          "Body": {"type": "object", "required": ["lines"], "properties": {
            "reason": {"type": "string", "maxLength": 6, "minLength": 2},
            "lines": {"type": "array", "maxItems": 3, "items": {"type": "object", "properties": {
              "quantity": {"type": "integer", "minimum": 1, "maximum": 1000}}}}}}}}}
        """;

    @Test
    void each_member_is_left_out_of_another_type_and_at_and_beyond_its_bounds() throws IOException {
        var bodies =
                calls(1).stream().map(call -> new String(call.body(), UTF_8)).toList();

        assertThat(bodies)
                .contains(
                        "{\"lines\":[{\"quantity\":1}]}",
                        "{\"reason\":null,\"lines\":[{\"quantity\":1}]}",
                        "{\"reason\":\"x\",\"lines\":[{\"quantity\":1}]}",
                        "{\"reason\":\"xx\",\"lines\":[{\"quantity\":1}]}",
                        "{\"reason\":\"xxxxxx\",\"lines\":[{\"quantity\":1}]}",
                        "{\"reason\":\"xxxxxxx\",\"lines\":[{\"quantity\":1}]}",
                        "{\"reason\":\"Sample\",\"lines\":[{\"quantity\":1},{\"quantity\":1},{\"quantity\":1}]}",
                        "{\"reason\":\"Sample\",\"lines\":[{\"quantity\":1},{\"quantity\":1},{\"quantity\":1},{\"quantity\":1}]}",
                        "{\"reason\":\"Sample\",\"lines\":[{\"quantity\":1,\"quantity\":1}]}",
                        "{\"reason\":\"Sample\",\"lines\":[{\"quantity\":0}]}",
                        "{\"reason\":\"Sample\",\"lines\":[{\"quantity\":1001}]}",
                        "{\"reason\":\"Sample\",\"lines\":[{\"quantity\":1,\"nobodyKnowsThis\":1}]}")
                .anyMatch(body -> body.contains("\"a\":1,\"a\":2"))
                .anyMatch(body -> body.startsWith("[[[["));
    }

    @Test
    void what_the_schema_knows_and_the_good_body_goes_without_is_given_good_and_bad() throws IOException {
        var good = new Call(
                Call.GOOD, Service.ORDER, "POST", "/v1/orders", Map.of(), "{\"lines\":[{}]}".getBytes(UTF_8), false);
        var schema = document().at("/components/schemas/Body");

        assertThat(new BadBodies(new Samples(document(), new Known(), 0), good, schema)
                        .all().stream().map(Call::sent))
                .contains(
                        "{\"lines\":[{}],\"reason\":\"Sample\"}",
                        "{\"lines\":[{}],\"reason\":\"xxxxxxx\"}",
                        "{\"lines\":[{\"quantity\":1}]}",
                        "{\"lines\":[{\"quantity\":0}]}");
    }

    @Test
    void known_ids_are_used_and_parameters_headers_and_roles_are_tried_too() throws IOException {
        var calls = calls(1);

        assertThat(calls).anyMatch(call -> call.path().equals("/v1/orders/" + EXISTING));
        assertThat(calls).anyMatch(call -> call.path().endsWith("?limit=-1"));
        assertThat(calls)
                .anyMatch(
                        call -> call.headers().getOrDefault("Content-Type", "").equals("text/plain"));
        assertThat(calls).anyMatch(call -> call.what().equals("no /reason, by sales"));
        assertThat(calls).anyMatch(call -> call.what().equals("no /reason, by reseller"));
        assertThat(calls).anyMatch(call -> call.what().equals("as it should be, by finance") && call.hopeless());
        assertThat(calls).anyMatch(call -> call.what().equals("without a token") && call.hopeless());
    }

    @Test
    void the_same_seed_sends_the_same_requests_in_the_same_order() throws IOException {
        assertThat(shown(1)).isEqualTo(shown(1)).isNotEqualTo(shown(2));
    }

    @Test
    void a_failure_a_silence_and_a_refusal_that_is_no_problem_of_a_known_code_are_offences() throws IOException {
        var problem = "{\"type\":\"https://a.example/t\",\"title\":\"t\",\"status\":400,\"code\":\"KNOWN\"}";

        assertThat(offends(500, "application/problem+json", problem)).isTrue();
        assertThat(offends(0, "", "reset")).isTrue();
        assertThat(offends(404, "text/html", "<h1>")).isTrue();
        assertThat(offends(400, "application/json", problem)).isTrue();
        assertThat(offends(400, "application/problem+json", "{}")).isTrue();
        assertThat(offends(400, "application/problem+json", problem.replace("\"t\"", "7")))
                .isTrue();
        assertThat(offends(400, "application/problem+json", problem.replace("KNOWN", "NEW")))
                .isTrue();
        assertThat(offends(400, "application/problem+json", problem.replace("\"t\"", "\"a {0} is missing\"")))
                .isTrue();
        assertThat(offends(400, "application/problem+json", problem.replace("\"t\"", "\"form: [A-Z]{3}\"")))
                .isFalse();
        assertThat(offends(422, "application/problem+json", problem)).isTrue();
        assertThat(offends(400, "application/problem+json", problem)).isFalse();
        assertThat(offends(201, "application/json", "{}")).isFalse();
    }

    @Test
    void what_the_server_refuses_before_anybody_sees_it_needs_no_problem() throws IOException {
        var call = new Call(Call.GOOD, Service.ORDER, "GET", "/v1/orders", Map.of(), new byte[0], false);
        var bare = new Call.Answer(414, "", "", "");

        assertThat(verdict().of(call.path("long", "/v1/orders?a=" + "x".repeat(9_000)), bare))
                .isEmpty();
        assertThat(verdict().of(call, bare)).isPresent();
    }

    @Test
    void what_nobody_may_ever_take_is_an_offence_when_it_is_taken() throws IOException {
        var taken = new Call.Answer(200, "application/json", "", "{}");
        var verdict = verdict();

        assertThat(calls(1).stream()
                        .filter(call -> verdict.of(call, taken).isPresent())
                        .map(Call::what))
                .contains(
                        "as text/plain, by reseller",
                        "as application/xml, by sales",
                        "half a document, by reseller",
                        "a member twice in , by reseller",
                        "a member twice in /lines/0, by reseller",
                        "as it should be, by customer",
                        "no /lines, by reseller",
                        "null as /lines, by reseller",
                        "a number as /reason, by reseller",
                        "longer by one as /reason, by reseller",
                        "shorter by one as /reason, by reseller",
                        "above maximum as /lines/0/quantity, by reseller",
                        "more than maxItems as /lines, by reseller",
                        "abc as ?limit, by reseller")
                .anyMatch(what -> what.startsWith("an unknown member"))
                .doesNotContain(
                        "as it should be, by reseller",
                        "no /reason, by reseller",
                        "null as /reason, by reseller",
                        "maximum as /lines/0/quantity, by reseller",
                        "1 as ?limit, by reseller");
    }

    private static boolean offends(int status, String contentType, String text) throws IOException {
        var call = calls(1).stream()
                .filter(each -> each.what().equals("as it should be, by reseller"))
                .findFirst()
                .orElseThrow();
        return verdict()
                .of(call, new Call.Answer(status, contentType, "", text))
                .isPresent();
    }

    private static Verdict verdict() throws IOException {
        return Verdict.by(document(), Set.of("KNOWN"));
    }

    private static List<String> shown(long seed) throws IOException {
        return calls(seed).stream()
                .map(call -> call.what() + call.path() + call.headers())
                .toList();
    }

    private static List<Call> calls(long seed) throws IOException {
        var path = "/v1/orders/{id}";
        var json = document().path("paths").path(path).path("post");
        var operation = new Operation(Service.ORDER, "POST", path, json, document());
        var known = new Known();
        known.learn("{\"id\":\"" + EXISTING + "\"}");
        var samples = new Samples(document(), known, 0);
        var tokens = Map.of("reseller", "r", "sales", "s", "finance", "f", "customer", "c");
        return new BadRequests(operation, samples, tokens, new Random(seed)).all();
    }

    private static JsonNode document() throws IOException {
        return new ObjectMapper().readTree(DOCUMENT);
    }
}
