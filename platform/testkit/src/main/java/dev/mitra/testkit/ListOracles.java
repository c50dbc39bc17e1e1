package dev.mitra.testkit;

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
    private final List<String> findings = new ArrayList<>();

    ListOracles(OpenApi document, Tenancy tenancy) {
        this.document = document;
        this.tenancy = tenancy;
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
            var nothing = Calls.get(operation.path(), Map.of(name, NONSENSE), stranger.token());
            for (var secret : tenancy.secrets()) {
                var answer = judge(operation, stranger, Map.of(name, secret));
                if (answer.status() != nothing.status()
                        || (answer.status() == 200 && !answer.text().equals(nothing.text()))) {
                    findings.add("%s tells %s by ?%s= whether \"%s\" exists"
                            .formatted(operation.name(), stranger.who(), name, secret));
                }
            }
        }
    }

    private Answer judge(OpenApi.Operation operation, Tenancy.Stranger stranger, Map<String, String> query) {
        var answer = Calls.get(operation.path(), query, stranger.token());
        boolean told = tenancy.hidden().stream()
                .filter(hidden -> !query.containsValue(hidden) || answer.status() == 200)
                .anyMatch(answer.text()::contains);
        if (told || answer.status() >= 500) {
            findings.add("%s %s tells %s of the tenant (%d): %s"
                    .formatted(operation.name(), query, stranger.who(), answer.status(), answer.text()));
        }
        return answer;
    }

    private java.util.Optional<String> cursorOfTheTenant(OpenApi.Operation operation) {
        return tenancy.ownerAmong(operation.roles())
                .map(token -> Calls.get(operation.path(), Map.of("limit", "1"), token))
                .filter(answer -> answer.status() == 200)
                .map(answer -> answer.member("nextCursor"))
                .filter(cursor -> !cursor.isEmpty());
    }

    private void unclassified(OpenApi.Operation operation, String name) {
        var finding = "nobody told the walk what " + operation.name() + " ?" + name + "= names";
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
