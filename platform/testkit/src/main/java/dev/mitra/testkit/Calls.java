package dev.mitra.testkit;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Sends an operation's request as the walks do: never following a redirect, with a key of its own.
final class Calls {

    private final OpenApi document;

    Calls(OpenApi document) {
        this.document = document;
    }

    Response send(OpenApi.Operation operation, String path, @Nullable String token) {
        return withAnyBody(request(token), operation).request(operation.verb(), path);
    }

    Response get(String path, Map<String, String> query, @Nullable String token) {
        return request(token).queryParams(query).get(path);
    }

    Response sendJson(OpenApi.Operation operation, String path, String token, @Nullable String json) {
        var request = request(token).header("If-Match", "\"1\"");
        return (json == null
                        ? withAnyBody(request, operation)
                        : request.contentType("application/json").body(json))
                .request(operation.verb(), path);
    }

    private static RequestSpecification request(@Nullable String token) {
        var request = RestAssured.given().redirects().follow(false).header("Idempotency-Key", UUID.randomUUID());
        return token == null ? request : request.auth().oauth2(token);
    }

    private RequestSpecification withAnyBody(RequestSpecification request, OpenApi.Operation operation) {
        var content = document.resolve(operation.node().path("requestBody")).path("content");
        return content.propertyNames().stream()
                .findFirst()
                .map(type -> switch (type) {
                    case "multipart/form-data" -> request.multiPart("file", "x.txt", new byte[] {1});
                    case "application/x-www-form-urlencoded" -> request.formParam("x", "y");
                    case String json
                    when json.endsWith("json") -> request.contentType(json).body("{}");
                    default -> request.contentType(type).body("x");
                })
                .orElse(request);
    }
}
