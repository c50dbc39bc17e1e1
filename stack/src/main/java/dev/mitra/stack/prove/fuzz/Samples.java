package dev.mitra.stack.prove.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;

/// A value that an OpenAPI schema describes, from its examples where it has some.
///
/// @param document the whole document, for references
/// @param known ids that exist, by the schema's name: `OrderId`
record Samples(JsonNode document, Map<String, String> known) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 8;

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    /// The schema that a reference leads to.
    JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asText("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private JsonNode of(JsonNode schema, int depth) {
        var reference = schema.path("$ref").asText("");
        var name = reference.substring(reference.lastIndexOf('/') + 1);
        if (known.containsKey(name)) {
            return JSON.textNode(known.get(name));
        }
        if (schema.has("examples")) {
            return schema.path("examples").path(0);
        }
        if (!reference.isEmpty()) {
            return depth > DEEPEST ? JSON.nullNode() : of(resolved(schema), depth + 1);
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> JSON.arrayNode().add(of(schema.path("items"), depth + 1));
            case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.textNode(text(schema));
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = JSON.objectNode();
        if (depth <= DEEPEST) {
            schema.path("properties")
                    .properties()
                    .forEach(property -> object.set(property.getKey(), of(property.getValue(), depth + 1)));
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
            default -> "Sample";
        };
    }

    static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText(schema.has("properties") ? "object" : "string");
    }
}
