package dev.mitra.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/// A caller of one service's public API. A call that got no answer has status 0: the caller does not know
/// whether it took effect.
public record Http(String base, Map<String, String> headers) {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();

    /// What came back; `json` is missing where the body is no JSON.
    ///
    /// @param retryAfter the header of this name, empty without one
    public record Answer(int status, byte[] bytes, JsonNode json, String retryAfter) {

        public Answer(int status, byte[] bytes, JsonNode json) {
            this(status, bytes, json, "");
        }

        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /// Throws with the answer's own words unless it is a success.
        public JsonNode expect(String what) {
            if (!isSuccess()) {
                throw new Refusal(what + ": answered " + status + " " + text());
            }
            return json;
        }
    }

    public Http(String base) {
        this(base, Map.of());
    }

    /// The same with one more header on each request.
    public Http with(String header, String value) {
        var more = new java.util.TreeMap<>(headers);
        more.put(header, value);
        return new Http(base, more);
    }

    public Http withToken(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Answer get(String path) {
        return send("GET", path, "application/json", "");
    }

    public Answer post(String path, Object body) {
        return send("POST", path, "application/json", written(body));
    }

    public Answer send(String method, String path, String contentType, String body) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(patience(body));
        headers.forEach(request::header);
        if (body.isEmpty()) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", contentType).method(method, HttpRequest.BodyPublishers.ofString(body));
        }
        try {
            var response = CLIENT.send(request.build(), java.net.http.HttpResponse.BodyHandlers.ofByteArray());
            var retryAfter = response.headers().firstValue("Retry-After").orElse("");
            return new Answer(response.statusCode(), response.body(), parsed(response.body()), retryAfter);
        } catch (IOException e) {
            return new Answer(0, String.valueOf(e).getBytes(StandardCharsets.UTF_8), MissingNode.getInstance());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(0, "interrupted".getBytes(StandardCharsets.UTF_8), MissingNode.getInstance());
        }
    }

    /// A minute, and a second more for every 20 kB: a bank file of ten thousand entries is one transaction.
    private static Duration patience(String body) {
        return Duration.ofSeconds(60 + body.length() / 20_000);
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return body.length > 0 ? JSON.readTree(body) : MissingNode.getInstance();
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
