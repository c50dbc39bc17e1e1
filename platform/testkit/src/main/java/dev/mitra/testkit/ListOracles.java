package dev.mitra.testkit;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Sends strangers to every list, with every parameter that could make it tell something of the tenant: ids,
/// texts, states, and the tenant's own cursor.
final class ListOracles {

    private static final String NONSENSE = "nothing-is-called-like-this";

    private final OpenApi document;
    private final Tenancy tenancy;
    private final Calls calls;
    private final List<String> findings = new ArrayList<>();

    ListOracles(OpenApi document, Tenancy tenancy) {
        this.document = document;
        this.tenancy = tenancy;
        this.calls = new Calls(document);
    }

    List<String> findings() {
        document.operations().stream()
                .filter(operation -> operation.verb().equals("get"))
                .filter(TenantWalk::isForTenants)
                .filter(operation -> !operation.path().contains("{"))
                .forEach(this::ask);
        return findings;
    }

    private void ask(OpenApi.Operation operation) {
        for (var stranger : tenancy.strangers()) {
            judge(operation, stranger, Map.of());
            for (var parameter : document.parameters(operation)) {
                if (parameter.path("in").asString("").equals("query")) {
                    ask(operation, stranger, parameter);
                }
            }
        }
    }

    private void ask(OpenApi.Operation operation, Tenancy.Stranger stranger, JsonNode parameter) {
        var name = parameter.path("name").asString("");
        var schema = document.resolve(parameter.path("schema"));
        var kind = IdKinds.prefix(document, schema);
        if (kind.isPresent()) {
            tenancy.ownId(kind.get())
                    .ifPresentOrElse(
                            id -> judge(operation, stranger, Map.of(name, id)), () -> unclassified(operation, name));
        } else if (name.equals("cursor")) {
            cursorOfTheTenant(operation).ifPresent(cursor -> judge(operation, stranger, Map.of(name, cursor)));
        } else if (schema.path("enum").size() > 0) {
            schema.path("enum").forEach(value -> judge(operation, stranger, Map.of(name, value.asString(""))));
        } else if (schema.path("type").asString("string").equals("string")) {
            var nothing = calls.get(operation.path(), Map.of(name, NONSENSE), stranger.token());
            for (var secret : tenancy.secrets()) {
                var answer = judge(operation, stranger, Map.of(name, secret));
                if (answer.statusCode() != nothing.statusCode()
                        || (answer.statusCode() == 200 && !answer.asString().equals(nothing.asString()))) {
                    findings.add("%s tells %s by ?%s= whether \"%s\" exists"
                            .formatted(operation.name(), stranger.who(), name, secret));
                }
            }
        }
    }

    private Response judge(OpenApi.Operation operation, Tenancy.Stranger stranger, Map<String, String> query) {
        var answer = calls.get(operation.path(), query, stranger.token());
        boolean told = tenancy.hidden().stream()
                .filter(hidden -> !query.containsValue(hidden) || answer.statusCode() == 200)
                .anyMatch(answer.asString()::contains);
        if (told || answer.statusCode() >= 500) {
            findings.add("%s %s tells %s of the tenant (%d): %s"
                    .formatted(operation.name(), query, stranger.who(), answer.statusCode(), answer.asString()));
        }
        return answer;
    }

    private java.util.Optional<String> cursorOfTheTenant(OpenApi.Operation operation) {
        return tenancy.ownerAmong(operation.roles())
                .map(token -> calls.get(operation.path(), Map.of("limit", "1"), token))
                .filter(answer -> answer.statusCode() == 200)
                .map(answer -> answer.<String>path("nextCursor"));
    }

    private void unclassified(OpenApi.Operation operation, String name) {
        var finding = "nobody told the walk what " + operation.name() + " ?" + name + "= names";
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
