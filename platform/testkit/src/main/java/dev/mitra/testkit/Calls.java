package dev.mitra.testkit;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Sends an operation's request as the walks do: never following a redirect, with a key of its own. They send
/// thousands, so by the JDK's client over connections that stay: what RestAssured does around a request takes
/// longer than most answers.
final class Calls {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final OpenApi document;

    Calls(OpenApi document) {
        this.document = document;
    }

    Answer send(OpenApi.Operation operation, String path, @Nullable String token) {
        return answer(withAnyBody(request(path, token), operation));
    }

    static Answer get(String path, Map<String, String> query, @Nullable String token) {
        var asked = query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return answer(
                request(path + (asked.isEmpty() ? "" : "?" + asked), token).GET());
    }

    Answer sendJson(OpenApi.Operation operation, String path, String token, @Nullable String json) {
        var request = request(path, token).header("If-Match", "\"1\"");
        return answer(
                json == null ? withAnyBody(request, operation) : with(request, operation, "application/json", json));
    }

    private static HttpRequest.Builder request(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Accept", "*/*")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder withAnyBody(HttpRequest.Builder request, OpenApi.Operation operation) {
        var content = document.resolve(operation.node().path("requestBody")).path("content");
        return content.propertyNames().stream()
                .findFirst()
                .map(type -> switch (type) {
                    case "multipart/form-data" -> with(request, operation, "multipart/form-data; boundary=x", """
                                --x\r
                                Content-Disposition: form-data; name="file"; filename="x.txt"\r
                                Content-Type: application/octet-stream\r
                                \r
                                1\r
                                --x--\r
                                """);
                    case "application/x-www-form-urlencoded" -> with(request, operation, type, "x=y");
                    case String json when json.endsWith("json") -> with(request, operation, json, "{}");
                    default -> with(request, operation, type, "x");
                })
                .orElseGet(() -> request.method(verb(operation), BodyPublishers.noBody()));
    }

    private static HttpRequest.Builder with(
            HttpRequest.Builder request, OpenApi.Operation operation, String type, String body) {
        return request.header("Content-Type", type).method(verb(operation), BodyPublishers.ofString(body));
    }

    private static String verb(OpenApi.Operation operation) {
        return operation.verb().toUpperCase(Locale.ROOT);
    }

    private static Answer answer(HttpRequest.Builder request) {
        try {
            return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
