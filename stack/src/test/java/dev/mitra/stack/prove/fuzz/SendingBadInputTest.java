package dev.mitra.stack.prove.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mitra.stack.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SendingBadInputTest {

    private static final String DOCUMENT = """
        {"paths": {"/v1/orders/{id}": {"post": {"x-roles": ["reseller"],
          "parameters": [{"in": "path", "name": "id", "schema": {"$ref": "#/components/schemas/OrderId"}},
            {"in": "query", "name": "limit", "schema": {"type": "integer"}}],
          "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Body"}}}}}}},
         "components": {"schemas": {
          "OrderId": {"type": "string", "examples": ["ord_1"]},
          "Body": {"type": "object", "properties": {
            "reason": {"type": "string", "maxLength": 5},
            "lines": {"type": "array", "items": {"type": "object", "properties": {
              "quantity": {"type": "integer", "minimum": 1, "maximum": 1000}}}}}}}}}
        """;

    @Test
    void each_member_is_left_out_of_another_type_and_at_and_beyond_its_bounds() throws IOException {
        var bodies = calls(1).stream()
                .map(call -> new String(call.body(), StandardCharsets.UTF_8))
                .toList();

        assertThat(bodies)
                .contains(
                        "{\"lines\":[{\"quantity\":1}]}",
                        "{\"reason\":null,\"lines\":[{\"quantity\":1}]}",
                        "{\"reason\":\"xxxxx\",\"lines\":[{\"quantity\":1}]}",
                        "{\"reason\":\"xxxxxx\",\"lines\":[{\"quantity\":1}]}",
                        "{\"reason\":\"Sample\",\"lines\":[{\"quantity\":0}]}",
                        "{\"reason\":\"Sample\",\"lines\":[{\"quantity\":1001}]}",
                        "{\"reason\":\"Sample\",\"lines\":[{\"quantity\":1,\"nobodyKnowsThis\":1}]}")
                .anyMatch(body -> body.contains("\"a\":1,\"a\":2"))
                .anyMatch(body -> body.startsWith("[[[["));
    }

    @Test
    void known_ids_are_used_and_parameters_headers_and_roles_are_tried_too() throws IOException {
        var calls = calls(1);

        assertThat(calls).anyMatch(call -> call.path().equals("/v1/orders/ord_known"));
        assertThat(calls).anyMatch(call -> call.path().endsWith("?limit=-1"));
        assertThat(calls).anyMatch(call -> call.what().equals("as finance"));
        assertThat(calls)
                .anyMatch(
                        call -> call.headers().getOrDefault("Content-Type", "").equals("text/plain"));
    }

    @Test
    void the_same_seed_sends_the_same_requests_in_the_same_order() throws IOException {
        assertThat(shown(1)).isEqualTo(shown(1)).isNotEqualTo(shown(2));
    }

    @Test
    void a_failure_a_silence_and_a_refusal_without_a_problem_are_offences() throws IOException {
        var call = calls(1).getFirst();
        var problem = """
            {"type":"t","title":"t","status":400,"detail":"d","code":"C","traceId":"1","retryable":false,"contact":{}}\
            """;

        assertThat(Verdict.of(call, new Call.Answer(500, "application/problem+json", "", problem)))
                .isPresent();
        assertThat(Verdict.of(call, new Call.Answer(0, "", "", "reset"))).isPresent();
        assertThat(Verdict.of(call, new Call.Answer(404, "text/html", "", "<h1>")))
                .isPresent();
        assertThat(Verdict.of(call, new Call.Answer(400, "application/problem+json", "", "{}")))
                .isPresent();
        assertThat(Verdict.of(call, new Call.Answer(422, "application/problem+json", "", problem)))
                .isPresent();
        assertThat(Verdict.of(call, new Call.Answer(400, "application/problem+json", "", problem)))
                .isEmpty();
        assertThat(Verdict.of(call, new Call.Answer(201, "application/json", "", "{}")))
                .isEmpty();
    }

    @Test
    void what_nobody_may_ever_take_is_an_offence_when_it_is_taken() throws IOException {
        var taken = new Call.Answer(200, "application/json", "", "{}");

        assertThat(calls(1).stream()
                        .filter(call -> Verdict.of(call, taken).isPresent())
                        .map(Call::what))
                .contains("as text/plain", "as application/xml", "half a document", "every member twice")
                .anyMatch(what -> what.startsWith("an unknown member"))
                .doesNotContain("as it should be", "no /reason", "another language");
    }

    private static List<String> shown(long seed) throws IOException {
        return calls(seed).stream()
                .map(call -> call.what() + call.path() + call.headers())
                .toList();
    }

    private static List<Call> calls(long seed) throws IOException {
        JsonNode document = new ObjectMapper().readTree(DOCUMENT);
        var path = "/v1/orders/{id}";
        var json = document.path("paths").path(path).path("post");
        var operation = new Operation(Service.ORDER, "POST", path, json, document);
        var samples = new Samples(document, Map.of("OrderId", "ord_known"));
        var tokens = Map.of("reseller", "r", "finance", "f");
        return new BadRequests(operation, samples, tokens, new Random(seed)).all();
    }
}
