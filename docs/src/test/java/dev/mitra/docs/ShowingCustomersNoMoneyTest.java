package dev.mitra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.testkit.OpenApi;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What the schemas alone say: an operation for customers, or for anybody, has no money in its answers, whatever
/// orders there are. The journey that hunts for prices looks at the bytes.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShowingCustomersNoMoneyTest {

    private static final Set<String> SELLERS_AND_STAFF =
            Set.of("reseller", "sales", "finance", "ops", "admin", "authenticated");

    /// Retail prices are public, and a buyer without a reseller sees what it pays itself (R9.3).
    private static final Pattern MAY_SHOW_MONEY = Pattern.compile("GET /v1/(products|price-lists).*|.* /v1/direct-.*");

    /// A firm's tax number is a name, not money.
    private static final Pattern MONEY_WORD =
            Pattern.compile("(?!taxId)(price|amount|discount|margin|net|gross|total|tax|balance|cost|fee)s?([A-Z].*)?");

    @Test
    @DisplayName("R9.3 no answer of an operation for customers has a field of money")
    void no_money_in_answers_for_customers() {
        var findings = new ArrayList<String>();
        OpenApiFiles.all()
                .forEach((service, document) -> document.operations().stream()
                        .filter(ShowingCustomersNoMoneyTest::isForCustomersAlone)
                        .filter(operation ->
                                !MAY_SHOW_MONEY.matcher(operation.name()).matches())
                        .forEach(operation -> money(document, operation)
                                .forEach(place -> findings.add(service + " " + operation.name() + " shows " + place))));
        assertThat(findings).isEmpty();
    }

    @Test
    void the_search_finds_money_where_it_is() {
        var orders = Objects.requireNonNull(OpenApiFiles.all().get("order-service"));
        var order = orders.operations().stream()
                .filter(operation -> operation.name().equals("GET /v1/orders/{id}"))
                .findFirst()
                .orElseThrow();
        assertThat(money(orders, order)).contains("/net", "/lines/netUnit");
    }

    private static boolean isForCustomersAlone(OpenApi.Operation operation) {
        return operation.roles().stream().noneMatch(SELLERS_AND_STAFF::contains);
    }

    private static List<String> money(OpenApi document, OpenApi.Operation operation) {
        var found = new ArrayList<String>();
        operation
                .node()
                .path("responses")
                .properties()
                .forEach(response -> document.resolve(response.getValue())
                        .path("content")
                        .forEach(content -> search(document, content.path("schema"), "", new HashSet<>(), found)));
        return found;
    }

    private static void search(OpenApi document, JsonNode schema, String path, Set<String> seen, List<String> found) {
        var reference = schema.path("$ref").asString("");
        if (reference.endsWith("/Money") || schema.has("x-money")) {
            found.add(path);
            return;
        }
        if (!reference.isEmpty() && !seen.add(reference + path)) {
            return;
        }
        var resolved = document.resolve(schema);
        for (var key : List.of("items", "additionalProperties")) {
            if (resolved.path(key).isObject()) {
                search(document, resolved.path(key), path, seen, found);
            }
        }
        for (var key : List.of("allOf", "oneOf", "anyOf")) {
            resolved.path(key).forEach(inner -> search(document, inner, path, seen, found));
        }
        resolved.path("properties").properties().forEach(property -> {
            var below = path + "/" + property.getKey();
            if (MONEY_WORD.matcher(property.getKey()).matches()) {
                found.add(below);
            } else if (below.length() < 200) {
                search(document, property.getValue(), below, seen, found);
            }
        });
    }
}
