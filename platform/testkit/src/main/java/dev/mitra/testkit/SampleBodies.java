package dev.mitra.testkit;

import dev.mitra.kernel.TypeId;
import dev.mitra.kernel.UuidV7;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Bodies that satisfy an operation's schema: what is required, and every id, filled with the tenant's.
final class SampleBodies {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper JSON = new JsonMapper();
    private static final int DEEPEST = 8;

    private final OpenApi document;
    private final Tenancy tenancy;

    SampleBodies(OpenApi document, Tenancy tenancy) {
        this.document = document;
        this.tenancy = tenancy;
    }

    /// Empty when the operation takes no JSON.
    Optional<String> of(OpenApi.Operation operation) {
        var told = tenancy.bodyOf(operation.name());
        if (told.isPresent()) {
            return told;
        }
        var content = document.resolve(operation.node().path("requestBody")).path("content");
        return content.propertyNames().stream()
                .filter(type -> type.endsWith("json"))
                .findFirst()
                .map(type -> JSON.writeValueAsString(value(content.path(type).path("schema"), "", 0)));
    }

    /// Whether the body names one of the tenant's things.
    boolean namesTheTenant(String body) {
        return tenancy.hidden().stream().anyMatch(body::contains);
    }

    private JsonNode value(JsonNode schema, String name, int depth) {
        var resolved = document.resolve(schema);
        var kind = IdKinds.prefix(document, resolved);
        if (kind.isPresent()) {
            return text(tenancy.ownId(kind.get()).orElseGet(() -> TypeId.format(kind.get(), UuidV7.random())));
        }
        for (var key : new String[] {"example", "const", "default"}) {
            if (resolved.has(key)) {
                return resolved.get(key);
            }
        }
        if (resolved.path("enum").size() > 0) {
            return resolved.path("enum").get(0);
        }
        for (var key : new String[] {"allOf", "oneOf", "anyOf"}) {
            for (var inner : resolved.path(key)) {
                if (!type(inner).equals("null")) {
                    return value(inner, name, depth + 1);
                }
            }
        }
        return switch (type(resolved)) {
            case "object" -> object(resolved, depth);
            case "array" -> NODES.arrayNode().add(value(resolved.path("items"), name, depth + 1));
            case "integer" ->
                NODES.numberNode(Math.max(1, resolved.path("minimum").asInt(1)));
            case "number" -> NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(true);
            default -> text(word(resolved, name));
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = NODES.objectNode();
        if (depth > DEEPEST) {
            return object;
        }
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        schema.path("properties").properties().forEach(property -> {
            boolean isId = IdKinds.prefix(document, property.getValue()).isPresent();
            if (required.contains(property.getKey()) || isId) {
                object.set(property.getKey(), value(property.getValue(), property.getKey(), depth + 1));
            }
        });
        return object;
    }

    private static String word(JsonNode schema, String name) {
        return switch (schema.path("format").asString("")) {
            case "uuid" -> UuidV7.random().toString();
            case "date" -> "2030-01-31";
            case "date-time" -> "2030-01-31T08:00:00Z";
            case "email" -> "stranger@stranger.example";
            case "uri" -> "https://stranger.example/";
            default -> byPattern(schema.path("pattern").asString(""), name);
        };
    }

    private static String byPattern(String pattern, String name) {
        return switch (pattern) {
            case "^[A-Z]{2}$" -> "US";
            case "^[A-Z]{3}$" -> "USD";
            case "en|id" -> "en";
            case "[0-9a-f]{64}" -> "0".repeat(64);
            case String url when url.startsWith("https?://") -> "https://stranger.example/";
            default -> name.toLowerCase(java.util.Locale.ROOT).contains("email") ? "stranger@stranger.example" : "1";
        };
    }

    // OpenAPI 3.1 writes `["string", "null"]` for what may be absent
    private static String type(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            return type.values().stream()
                    .map(each -> each.asString(""))
                    .filter(each -> !each.equals("null"))
                    .findFirst()
                    .orElse("null");
        }
        return type.asString(schema.has("properties") ? "object" : "string");
    }

    private static JsonNode text(String text) {
        return NODES.stringNode(text);
    }
}
