package dev.mitra.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Finds the changes of an OpenAPI 3.1 document that break a caller who was written against the old one.
///
/// Of our own making because openapi-diff 2.1.7 does not see a changed `type` in 3.1 documents.
final class OpenApiCompatibility {

    private final OpenApi before;
    private final OpenApi after;
    private final List<String> breaks = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();

    private enum Direction {
        REQUEST,
        RESPONSE
    }

    private OpenApiCompatibility(OpenApi before, OpenApi after) {
        this.before = before;
        this.after = after;
    }

    static List<String> breaks(OpenApi before, OpenApi after) {
        var comparison = new OpenApiCompatibility(before, after);
        comparison.compare();
        return comparison.breaks;
    }

    private void compare() {
        var now = after.operations().stream().collect(Collectors.toMap(OpenApi.Operation::name, it -> it));
        for (var old : before.operations()) {
            var current = now.get(old.name());
            if (current == null) {
                breaks.add(old.name() + " is gone");
            } else {
                compare(old, current);
            }
        }
    }

    private void compare(OpenApi.Operation old, OpenApi.Operation current) {
        var name = old.name();
        old.roles().stream()
                .filter(role ->
                        !current.roles().contains(role) && !current.roles().contains("public"))
                .forEach(role -> breaks.add(name + " is closed to " + role));
        compareParameters(name, parameters(before, old), parameters(after, current));
        bodies(
                name + " request",
                before.resolve(old.node().path("requestBody")),
                after.resolve(current.node().path("requestBody")),
                Direction.REQUEST);
        old.node().path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .forEach(response -> {
                    var same = current.node().path("responses").path(response.getKey());
                    if (same.isMissingNode()) {
                        breaks.add(name + " no longer answers " + response.getKey());
                    }
                    bodies(
                            name + " " + response.getKey(),
                            before.resolve(response.getValue()),
                            after.resolve(same),
                            Direction.RESPONSE);
                });
    }

    private static Map<String, JsonNode> parameters(OpenApi document, OpenApi.Operation operation) {
        var all = new HashMap<String, JsonNode>();
        document.parameters(operation)
                .forEach(parameter -> all.put(
                        parameter.path("in").asString("") + " "
                                + parameter.path("name").asString(""),
                        parameter));
        return all;
    }

    private void compareParameters(String name, Map<String, JsonNode> old, Map<String, JsonNode> current) {
        old.forEach((key, parameter) -> {
            if (current.containsKey(key)) {
                schemas(
                        name + " " + key,
                        parameter.path("schema"),
                        current.get(key).path("schema"),
                        Direction.REQUEST);
            } else {
                breaks.add(name + " no longer takes " + key);
            }
        });
        current.forEach((key, parameter) -> {
            boolean wasRequired =
                    old.containsKey(key) && old.get(key).path("required").asBoolean(false);
            if (parameter.path("required").asBoolean(false) && !wasRequired && !key.startsWith("path")) {
                breaks.add(name + " now requires " + key);
            }
        });
    }

    private void bodies(String name, JsonNode old, JsonNode current, Direction direction) {
        old.path("content").properties().forEach(type -> {
            var same = current.path("content").path(type.getKey());
            if (same.isMissingNode()) {
                breaks.add(name + " no longer has " + type.getKey());
            } else {
                schemas(name, type.getValue().path("schema"), same.path("schema"), direction);
            }
        });
    }

    private void schemas(String name, JsonNode oldNode, JsonNode currentNode, Direction direction) {
        var reference = oldNode.path("$ref").asString("");
        if (!reference.isEmpty() && !visited.add(direction + reference + currentNode.path("$ref"))) {
            return;
        }
        var old = before.resolve(oldNode);
        var current = after.resolve(currentNode);
        if (!old.path("type").equals(current.path("type"))) {
            breaks.add(name + " was " + old.path("type") + " and is " + current.path("type"));
        }
        enums(name, old, current, direction);
        properties(name, old, current, direction);
        if (old.has("items") && current.has("items")) {
            schemas(name + "[]", old.path("items"), current.path("items"), direction);
        }
    }

    private void enums(String name, JsonNode old, JsonNode current, Direction direction) {
        if (direction == Direction.REQUEST && current.has("enum")) {
            var allowed = strings(current.path("enum"));
            strings(old.path("enum")).stream()
                    .filter(value -> !allowed.contains(value))
                    .forEach(value -> breaks.add(name + " no longer takes " + value));
        }
    }

    private void properties(String name, JsonNode old, JsonNode current, Direction direction) {
        old.path("properties").properties().forEach(property -> {
            var same = current.path("properties").path(property.getKey());
            if (same.isMissingNode()) {
                breaks.add(name + " lost " + property.getKey());
            } else {
                schemas(name + "." + property.getKey(), property.getValue(), same, direction);
            }
        });
        var was = strings(old.path("required"));
        var is = strings(current.path("required"));
        if (direction == Direction.REQUEST) {
            is.stream().filter(it -> !was.contains(it)).forEach(it -> breaks.add(name + " now requires " + it));
        } else {
            was.stream().filter(it -> !is.contains(it)).forEach(it -> breaks.add(name + " may now lack " + it));
        }
    }

    private static Set<String> strings(JsonNode array) {
        return array.values().stream().map(value -> value.asString("")).collect(Collectors.toSet());
    }
}
