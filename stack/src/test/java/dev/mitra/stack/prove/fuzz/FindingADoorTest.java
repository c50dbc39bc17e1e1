package dev.mitra.stack.prove.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mitra.stack.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingADoorTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ONE = "ord_01h455vb4pex5vsknk084sn9z1";
    private static final String OTHER = "ord_01h455vb4pex5vsknk084sn9z2";
    private static final String EXAMPLE = "ord_01h455vb4pex5vsknk084sn02q";

    private final Known known = new Known();

    @Test
    void each_turn_takes_another_thing_and_after_the_last_the_first_again() {
        known.learn("/v1/orders", "{\"data\":[{\"id\":\"" + ONE + "\"},{\"id\":\"" + OTHER + "\"}]}");

        assertThat(known.like(EXAMPLE, 0)).contains(ONE);
        assertThat(known.like(EXAMPLE, 1)).contains(OTHER);
        assertThat(known.like(EXAMPLE, 2)).contains(ONE);
        assertThat(known.member("/v1/orders", "id", 1)).contains(OTHER);
    }

    @Test
    void what_was_made_for_the_next_request_comes_first() {
        known.learn("/v1/orders", "{\"id\":\"" + ONE + "\"}");
        known.learnFirst("/v1/orders", "{\"id\":\"" + OTHER + "\",\"number\":\"O-2\"}");

        assertThat(known.like(EXAMPLE, 0)).contains(OTHER);
        assertThat(known.member("/v1/orders", "number", 0)).contains("O-2");
    }

    @Test
    void what_each_service_has_of_its_own_is_forgotten_before_the_next() {
        known.learn("/ops/jobs", "[{\"name\":\"rotate-keys\"}]");
        known.learn("/v1/invoices", "{\"data\":[{\"number\":\"INV-7\"}]}");
        known.forget("/ops");

        assertThat(known.member("/ops/jobs", "name", 0)).isEmpty();
        assertThat(known.member("/v1/invoices", "number", 0)).contains("INV-7");
    }

    @Test
    void a_value_of_the_path_without_a_kind_is_what_the_list_before_it_calls_so() throws IOException {
        known.learn("/v1/catalogue", "{\"data\":[{\"sku\":\"TAB-1\"}],\"nextCursor\":null}");

        assertThat(good("PUT", "/v1/catalogue/{sku}", """
            {"parameters": [{"in": "path", "name": "sku", "schema": {"type": "string"}},
              {"in": "header", "name": "If-Match", "schema": {"type": "string"}}]}
            """))
                .satisfies(call -> assertThat(call.path()).isEqualTo("/v1/catalogue/TAB-1"))
                .satisfies(call -> assertThat(call.headers()).containsEntry("If-Match", "*"));
    }

    @Test
    void what_is_given_goes_upon_the_sample_and_needed_parameters_stand_behind_the_question_mark() throws IOException {
        known.learn("/v1/invoices", "{\"data\":[{\"number\":\"INV-7\"}]}");

        var call = good("POST", "/v1/write-offs", """
            {"parameters": [{"in": "query", "name": "reason", "required": true, "schema": {"type": "string"}}],
             "requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": {
               "invoiceNumber": {"type": "string"}, "words": {"type": "string"}}}}}}}
            """);

        assertThat(call.path()).isEqualTo("/v1/write-offs?reason=Sample");
        assertThat(new String(call.body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"invoiceNumber\":\"INV-7\",\"words\":\"Sample\"}");
    }

    @Test
    void everything_that_is_given_or_may_stay_closed_belongs_to_an_operation_of_a_service() throws IOException {
        var documents = Path.of(System.getProperty("mitra.root", "..")).resolve("docs/reference/openapi");
        var operations = new ArrayList<String>();
        var shown = new ArrayList<String>();
        for (var service : Service.values()) {
            var path = "";
            for (var line : Files.readAllLines(documents.resolve(service.fullName() + ".yaml"))) {
                if (line.startsWith("  /")) {
                    path = line.strip().replaceAll("[:'\"]", "");
                } else if (line.matches("    (get|put|post|patch|delete):")) {
                    operations.add(line.strip().replace(":", "").toUpperCase(java.util.Locale.ROOT) + " " + path);
                    shown.add(service.shortName() + " " + operations.getLast());
                }
            }
        }

        assertThat(operations).hasSizeGreaterThan(300).containsAll(Given.operations());
        assertThat(shown).containsAll(Coverage.reasons().keySet());
        assertThat(Coverage.reasons().values())
                .allSatisfy(reason -> assertThat(reason).contains(" "));
    }

    private Call good(String method, String path, String operation) throws IOException {
        JsonNode document = JSON.readTree("{}");
        return new BadRequests(
                        new Operation(Service.BILLING, method, path, JSON.readTree(operation), document),
                        new Samples(document, known, 0),
                        Map.of(),
                        new Random(1))
                .good();
    }
}
