package dev.mitra.stack.prove.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A value that an OpenAPI schema describes, from its examples where it has some.
///
/// @param document the whole document, for references
/// @param known what exists
/// @param turn which of what exists: 0 for the first of each kind
record Samples(JsonNode document, Known known, int turn) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 8;

    /// The first that fits is taken where a schema has a pattern and no example.
    private static final List<String> WORDS = List.of(
            "Sample",
            "en",
            "TX",
            "USD",
            "https://www.sample.example",
            "1.25",
            "account",
            "license",
            "0123456789abcdef".repeat(4));

    /// Members whose meaning no schema tells.
    private static final Map<String, String> BY_NAME =
            Map.of("mediaType", "application/pdf", "content", PdfFiles.encoded(PdfFiles.GOOD));

    JsonNode of(JsonNode schema) {
        return of(schema, "", 0);
    }

    /// @param name of the member that it is for
    JsonNode of(JsonNode schema, String name) {
        return of(schema, name, 0);
    }

    /// With what is said to stand at a place in the stead of its name: `@/v1/invoices#number`.
    JsonNode placed(JsonNode given) {
        if (given instanceof ObjectNode object) {
            var whole = JSON.objectNode();
            object.properties().forEach(member -> whole.set(member.getKey(), placed(member.getValue())));
            return whole;
        }
        if (given.isArray()) {
            var list = JSON.arrayNode();
            given.forEach(item -> list.add(placed(item)));
            return list;
        }
        return given.isTextual() ? JSON.textNode(placed(given.asText())) : given;
    }

    String placed(String given) {
        if (given.matches("[a-z]{2,10}_01h455vb4pex5vsknk084sn02q")) {
            return known.like(given, turn).orElse(given);
        }
        if (!given.startsWith("@/")) {
            return given;
        }
        var hash = given.indexOf('#');
        return known.member(given.substring(1, hash), given.substring(hash + 1), turn)
                .orElse(given);
    }

    /// The schema that a reference leads to.
    JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asText("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private JsonNode of(JsonNode schema, String name, int depth) {
        if (schema.has("$ref")) {
            return depth > DEEPEST ? JSON.nullNode() : of(resolved(schema), name, depth + 1);
        }
        if (schema.has("examples")) {
            var example = schema.path("examples").path(0);
            return known.like(example.asText(), turn)
                    .<JsonNode>map(JSON::textNode)
                    .orElse(example);
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> JSON.arrayNode().add(of(schema.path("items"), "", depth + 1));
            case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.textNode(BY_NAME.getOrDefault(name, text(schema)));
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = JSON.objectNode();
        if (depth <= DEEPEST) {
            schema.path("properties")
                    .properties()
                    .forEach(property ->
                            object.set(property.getKey(), of(property.getValue(), property.getKey(), depth + 1)));
        }
        return object;
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> "01890a5d-ac96-774b-bcce-b302099a8057";
            case "date" -> "2026-11-25";
            case "date-time" -> "2026-11-25T12:00:00Z";
            case "uri" -> "https://www.sample.example";
            case "email" -> "sample@sample.example";
            default -> word(schema);
        };
    }

    /// Patterns are those of Java, since that is what the services check by.
    private static String word(JsonNode schema) {
        var pattern = Pattern.compile(schema.path("pattern").asText(".*"));
        var most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        return WORDS.stream()
                .filter(word -> word.length() <= most && pattern.matcher(word).find())
                .max((one, other) -> Boolean.compare(
                        pattern.matcher(one).matches(), pattern.matcher(other).matches()))
                .orElse("x");
    }

    static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText(schema.has("properties") ? "object" : "string");
    }
}
