package dev.mitra.stack.prove.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mitra.stack.Service;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A service that opens threads and closes each once, and its fuzzer.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttackingAnOperationTest {

    private static final String DOCUMENT = """
        {"paths": {
          "/v1/threads": {"post": {"x-roles": ["public"],
            "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}}},
          "/v1/threads/{threadId}/closing": {"post": {"x-roles": ["public"],
            "parameters": [{"in": "path", "name": "threadId",
              "schema": {"type": "string", "examples": ["thr_01h455vb4pex5vsknk084sn02q"]}}],
            "requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": {
              "words": {"type": "string"}}}}}}}},
          "/v1/notes/{noteId}": {"delete": {"x-roles": ["public"],
            "parameters": [{"in": "path", "name": "noteId",
              "schema": {"type": "string", "examples": ["note_01h455vb4pex5vsknk084sn02q"]}}]}}},
         "components": {"schemas": {"Problem": {"type": "object"}}}}
        """;

    private final Set<String> open = new HashSet<>();
    private final List<String> closed = new ArrayList<>();
    private final Map<String, String> tables = new HashMap<>();
    private final Known known = new Known();
    private int threads;

    @Test
    void what_was_made_for_it_is_made_again_after_each_that_was_taken() throws IOException {
        assertThat(attack(this::service, "POST", "/v1/threads/{threadId}/closing"))
                .isEmpty();

        assertThat(closed).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    @Test
    void where_nothing_can_be_made_for_it_the_next_thing_that_is_known_is_taken() throws IOException {
        for (var i = 1; i < 9; i++) {
            known.learn("/v1/notes", "{\"id\":\"" + id("note", i) + "\"}");
            open.add(id("note", i));
        }

        attack(this::service, "DELETE", "/v1/notes/{noteId}");

        assertThat(closed).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void a_failure_is_found_while_its_door_is_opened_too() throws IOException {
        Function<Call, Call.Answer> failing = call ->
                call.path().equals("/v1/threads") ? new Call.Answer(500, "application/json", "", "{}") : refusal();

        assertThat(attack(failing, "POST", "/v1/threads/{threadId}/closing"))
                .anyMatch(found -> found.startsWith("reseller POST /v1/threads, as it should be: answered 500"));
    }

    @Test
    void a_failure_is_found_when_something_refused_comes_once_more() throws IOException {
        var seen = new HashSet<String>();
        // what is taken leaves doubt about what was refused beside it
        Function<Call, Call.Answer> failing = call -> {
            tables.merge("mail", "1", String::concat);
            return call.what().equals("null as /words")
                    ? seen.add(call.what()) ? refusal() : new Call.Answer(500, "application/json", "", "{}")
                    : service(call);
        };

        assertThat(attack(failing, "POST", "/v1/threads/{threadId}/closing"))
                .anyMatch(found -> found.contains("null as /words: answered 500"));
    }

    @Test
    void what_writes_although_it_is_refused_is_found_though_it_does_so_once() throws IOException {
        Function<Call, Call.Answer> writing = _ -> {
            tables.put("opportunity", "1 rows");
            tables.put("platform.idempotency", "1 rows");
            return refusal();
        };
        tables.put("opportunity", "0 rows");

        assertThat(attack(
                        call -> call.what().equals("null as /words") ? writing.apply(call) : refusal(),
                        "POST",
                        "/v1/threads/{threadId}/closing"))
                .singleElement()
                .satisfies(found -> assertThat(found).contains("were refused", "{opportunity=1 rows}"));
    }

    private Call.Answer service(Call call) {
        if (call.path().equals("/v1/threads")) {
            threads++;
            open.add(id("thr", threads));
            return new Call.Answer(201, "application/json", "", "{\"id\":\"" + id("thr", threads) + "\"}");
        }
        var thing = call.path().split("/")[3];
        if (!call.hopeless() && open.remove(thing)) {
            closed.add(thing);
            return new Call.Answer(200, "application/json", "", "{}");
        }
        return refusal();
    }

    private static String id(String kind, int number) {
        return kind + "_01h455vb4pex5vsknk0840" + String.format(java.util.Locale.ROOT, "%04d", number);
    }

    private static Call.Answer refusal() {
        return new Call.Answer(409, "application/problem+json", "", "{\"status\":409,\"code\":\"DONE\"}");
    }

    private List<String> attack(Function<Call, Call.Answer> service, String method, String path) throws IOException {
        var document = new ObjectMapper().readTree(DOCUMENT);
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(place -> place.getValue()
                        .properties()
                        .forEach(each ->
                                operations.add(operation(each.getKey(), place.getKey(), each.getValue(), document))));
        var attacked = operations.stream()
                .filter(each -> each.path().equals(path) && each.method().equals(method))
                .findFirst()
                .orElseThrow();
        return new Attack(
                        new Judge(service, Set.of("DONE")),
                        known,
                        operations,
                        _ -> Map.copyOf(tables),
                        new Rest(() -> {}),
                        new Random(1))
                .on(attacked, Map.of(), new Tally());
    }

    private static Operation operation(String method, String path, JsonNode json, JsonNode document) {
        return new Operation(Service.RESELLER, method.toUpperCase(java.util.Locale.ROOT), path, json, document);
    }
}
