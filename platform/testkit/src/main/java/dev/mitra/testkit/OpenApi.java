package dev.mitra.testkit;

import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// An OpenAPI document as the tests of this kit look at it.
public final class OpenApi {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete", "head", "options");
    private static final YAMLMapper YAML = new YAMLMapper();

    private final JsonNode document;

    private OpenApi(JsonNode document) {
        this.document = document;
    }

    public static OpenApi parse(String yaml) {
        return new OpenApi(yaml.isBlank() ? MissingNode.getInstance() : YAML.readTree(yaml));
    }

    /// The document of the service that runs in this test.
    static String served() {
        return RestAssured.get("/q/openapi").then().statusCode(200).extract().asString();
    }

    public JsonNode document() {
        return document;
    }

    /// @param path with its variables: `/v1/orders/{id}`
    public record Operation(String verb, String path, JsonNode node, JsonNode pathItem) {
        public String name() {
            return verb.toUpperCase(Locale.ROOT) + " " + path;
        }

        public List<String> roles() {
            var roles = new ArrayList<String>();
            node.path("x-roles").forEach(role -> roles.add(role.asString()));
            return roles;
        }
    }

    public List<Operation> operations() {
        var operations = new TreeMap<String, Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(verb -> VERBS.contains(verb.getKey()))
                        .map(verb -> new Operation(verb.getKey(), path.getKey(), verb.getValue(), path.getValue()))
                        .forEach(operation -> operations.put(operation.name(), operation)));
        return List.copyOf(operations.values());
    }

    /// All parameters of an operation, those of its path included, with references resolved.
    public List<JsonNode> parameters(Operation operation) {
        return Stream.of(operation.pathItem(), operation.node())
                .flatMap(node -> node.path("parameters").values().stream())
                .map(this::resolve)
                .toList();
    }

    /// Follows `$ref` within the document.
    public JsonNode resolve(JsonNode node) {
        var reference = node.path("$ref").asString("");
        return reference.startsWith("#/") ? resolve(document.at(reference.substring(1))) : node;
    }
}
