package dev.mitra.contracts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How little or how much a reader must expect of a field: `OrderPlaced.v1 shipTo.person minLength 1`. A limit
/// may become tighter; a looser one lets values through that no reader of before has met.
record Limit(String type, String path, String keyword, String value) {

    /// No keyword of JSON Schema: the field's `type` does not name null.
    private static final String NEVER_NULL = "never-null";

    private static final List<String> KEYWORDS = List.of(
            "minItems",
            "minLength",
            "minimum",
            "exclusiveMinimum",
            "maxItems",
            "maxLength",
            "maximum",
            "exclusiveMaximum",
            "pattern");

    static Stream<Limit> of(EventSchema event) {
        return event.fields().stream().flatMap(field -> {
            var items = field.node().path("items");
            return Stream.concat(
                    of(event, field.path(), field.node()),
                    items.isMissingNode() ? Stream.empty() : of(event, field.path() + "[]", items));
        });
    }

    private static Stream<Limit> of(EventSchema event, String path, JsonNode node) {
        var set = KEYWORDS.stream()
                .filter(node::has)
                .map(keyword ->
                        new Limit(event.type(), path, keyword, node.get(keyword).asString()));
        boolean mayBeNull = node.path("type").isArray();
        return mayBeNull ? set : Stream.concat(set, Stream.of(new Limit(event.type(), path, NEVER_NULL, "true")));
    }

    static Limit parse(String line) {
        var parts = line.split(" ", 4);
        return new Limit(parts[0], parts[1], parts[2], parts[3]);
    }

    boolean isKeptBy(Limit now) {
        if (!type.equals(now.type) || !path.equals(now.path) || !keyword.equals(now.keyword)) {
            return false;
        }
        if (value.equals(now.value)) {
            return true;
        }
        return switch (keyword) {
            case "minItems", "minLength", "minimum", "exclusiveMinimum" -> compare(now) <= 0;
            case "maxItems", "maxLength", "maximum", "exclusiveMaximum" -> compare(now) >= 0;
            default -> false;
        };
    }

    private int compare(Limit now) {
        return new BigDecimal(value).compareTo(new BigDecimal(now.value));
    }

    /// The schema as it was while this limit stood.
    JsonNode putInto(JsonNode schema) {
        var before = schema.deepCopy();
        var node = (ObjectNode) at(before);
        if (keyword.equals(NEVER_NULL)) {
            node.set("type", node.get("type").get(0));
        } else if (keyword.equals("pattern")) {
            node.put(keyword, value);
        } else {
            node.put(keyword, new BigDecimal(value));
        }
        return before;
    }

    private JsonNode at(JsonNode schema) {
        var node = schema;
        for (var step : path.split("\\.")) {
            node = node.path("properties").path(step.replace("[]", ""));
            node = step.endsWith("[]") ? node.path("items") : node;
        }
        return node;
    }

    @Override
    public String toString() {
        return "%s %s %s %s".formatted(type, path, keyword, value);
    }
}
