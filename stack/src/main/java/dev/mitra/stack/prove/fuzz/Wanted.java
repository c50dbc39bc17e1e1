package dev.mitra.stack.prove.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/// What the schema of an operation excludes nobody may take: another type, a member too few, a number, a length or a
/// count of items beyond its bounds, a word that is none of those listed. Null means that a member is not there. What
/// goes by patterns, formats and equal items is the services' own to judge.
final class Wanted {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Set<String> JUDGED = Set.of(
            "type",
            "required",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "enum",
            "items",
            "allOf",
            "$ref");
    private static final String DEFINITIONS = "$defs";
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    private final Schema schema;

    Wanted(JsonNode document, JsonNode schema) {
        var whole = JsonNodeFactory.instance.objectNode();
        whole.set("allOf", JsonNodeFactory.instance.arrayNode().add(judged(schema)));
        var schemas = whole.putObject(DEFINITIONS);
        document.at("/components/schemas")
                .properties()
                .forEach(each -> schemas.set(each.getKey(), judged(each.getValue())));
        this.schema = REGISTRY.getSchema(whole.toString(), InputFormat.JSON);
    }

    boolean excludes(byte[] body) {
        try {
            var tree = JSON.readTree(body);
            return tree != null && !tree.isMissingNode() && excludes(tree);
        } catch (IOException noDocument) {
            return false;
        }
    }

    private boolean excludes(JsonNode body) {
        return !schema.validate(withoutNulls(body).toString(), InputFormat.JSON).isEmpty();
    }

    /// Whether a value of the path, or behind the question mark, is excluded; nothing is as if it were not there.
    static boolean excludes(JsonNode schema, String value) {
        if (value.isBlank()) {
            return false;
        }
        if (schema.has("enum")) {
            return schema.path("enum")
                    .valueStream()
                    .noneMatch(word -> word.asText().equals(value));
        }
        return switch (Samples.type(schema)) {
            case "integer" ->
                !WHOLE.matcher(value).matches()
                        || Long.parseLong(value) < schema.path("minimum").asLong(Long.MIN_VALUE)
                        || Long.parseLong(value) > schema.path("maximum").asLong(Long.MAX_VALUE);
            case "boolean" -> !value.equals("true") && !value.equals("false");
            case "string" ->
                value.codePointCount(0, value.length())
                        > schema.path("maxLength").asInt(Integer.MAX_VALUE);
            default -> false;
        };
    }

    private static JsonNode judged(JsonNode schema) {
        if (!(schema instanceof ObjectNode object)) {
            return schema;
        }
        if (object.has("$ref")) {
            var name = object.path("$ref").asText();
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("$ref", "#/" + DEFINITIONS + "/" + name.substring(name.lastIndexOf('/') + 1));
        }
        var judged = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(each -> {
            switch (each.getKey()) {
                case "properties" -> {
                    var members = judged.putObject("properties");
                    each.getValue()
                            .properties()
                            .forEach(member -> members.set(member.getKey(), judged(member.getValue())));
                }
                case "items" -> judged.set("items", judged(each.getValue()));
                case "allOf" -> {
                    var all = judged.putArray("allOf");
                    each.getValue().forEach(one -> all.add(judged(one)));
                }
                default -> {
                    if (JUDGED.contains(each.getKey())) {
                        judged.set(each.getKey(), each.getValue());
                    }
                }
            }
        });
        return judged;
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var without = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(each -> {
                if (!each.getValue().isNull()) {
                    without.set(each.getKey(), withoutNulls(each.getValue()));
                }
            });
            return without;
        }
        if (node.isArray()) {
            var items = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> items.add(withoutNulls(item)));
            return items;
        }
        return node;
    }
}
