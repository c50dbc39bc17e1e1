package dev.mitra.order.stripe.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers as Stripe's API does, in the shapes of its reference (docs.stripe.com/api), and remembers what it
/// was asked. As there, a key that is known is refused with another body.
final class StripeServer implements AutoCloseable {

    record Asked(String what, String body, @Nullable String key) {}

    private record Said(int status, String json) {}

    private static final Said MISSING =
            new Said(404, "{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"resource_missing\"}}");
    private static final Said REUSED = new Said(400, "{\"error\":{\"type\":\"idempotency_error\"}}");

    final List<Asked> asked = new ArrayList<>();
    private final Map<String, Said> answers = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final HttpServer server;

    StripeServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    String base() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// @param what `POST /v1/refunds`
    StripeServer says(String what, int status, String json) {
        answers.put(what, new Said(status, json));
        return this;
    }

    private boolean isReused(@Nullable String key, String request) {
        var known = key == null ? null : keys.putIfAbsent(key, request);
        return known != null && !known.equals(request);
    }

    private void handle(HttpExchange exchange) throws IOException {
        var what = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        asked.add(new Asked(what, body, key));
        var said = isReused(key, what + " " + body) ? REUSED : answers.getOrDefault(what, MISSING);
        var bytes = said.json().getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(said.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
