package dev.mitra.stack.prove.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Everything that is tried with one operation.
///
/// @param tokens by role
record BadRequests(Operation operation, Samples samples, Map<String, String> tokens, Random random) {

    private static final List<String> NUMBERS =
            List.of("-1", "0", "1", "200", "201", "1.5", "1e9", "99999999999999999999", "abc", "", "%00");

    /// As somebody who may, in a seeded order.
    List<Call> all() {
        var good = good();
        var calls = new ArrayList<Call>();
        calls.add(good);
        bodies(good, calls);
        parameters(good, calls);
        headers(good, calls);
        strangers(good, calls);
        Collections.shuffle(calls, random);
        return calls;
    }

    private Call good() {
        var headers = new TreeMap<String, String>();
        may().ifPresent(token -> headers.put("Authorization", "Bearer " + token));
        var type = content().isEmpty()
                ? ""
                : content().properties().iterator().next().getKey();
        var body = "";
        if (!type.isEmpty()) {
            headers.put("Content-Type", type);
            headers.put("Idempotency-Key", "fuzz-" + random.nextLong());
            body = type.equals("application/json") ? samples.of(schema()).toString() : "x=y";
        }
        return new Call(
                "as it should be",
                operation.service(),
                operation.method(),
                filled("", ""),
                headers,
                body.getBytes(StandardCharsets.UTF_8),
                false);
    }

    private java.util.Optional<String> may() {
        return operation.roles().stream()
                .filter(tokens::containsKey)
                .map(tokens::get)
                .findFirst();
    }

    private JsonNode content() {
        return operation.json().path("requestBody").path("content");
    }

    private JsonNode schema() {
        return content().path("application/json").path("schema");
    }

    private void bodies(Call good, List<Call> calls) {
        if (content().has("application/json")) {
            for (var call : new BadBodies(samples, good, schema()).all()) {
                // a key of its own: else each would only be told that the key was used
                calls.add(call.with(call.what(), "Idempotency-Key", "fuzz-" + random.nextLong()));
            }
        } else if (!content().isEmpty()) {
            for (var call : new BadFiles(good).all()) {
                calls.add(call.with(call.what(), "Idempotency-Key", "fuzz-" + random.nextLong()));
            }
        }
    }

    /// The path with sample values, but for one parameter.
    private String filled(String name, String value) {
        var path = operation.path();
        for (var parameter : operation.json().path("parameters")) {
            if (parameter.path("in").asText().equals("path")) {
                var own = parameter.path("name").asText();
                var used = own.equals(name) ? value : encoded(sample(parameter));
                path = path.replace("{" + own + "}", used);
            }
        }
        return path;
    }

    private String sample(JsonNode parameter) {
        return parameter.path("name").asText().equals("id")
                        && parameter.path("schema").path("type").asText().equals("string")
                ? "01890a5d-ac96-774b-bcce-b302099a8057"
                : samples.of(parameter.path("schema")).asText();
    }

    private void parameters(Call good, List<Call> calls) {
        for (var parameter : operation.json().path("parameters")) {
            var name = parameter.path("name").asText();
            switch (parameter.path("in").asText()) {
                case "path" ->
                    words().forEach((what, value) ->
                            calls.add(good.path(what + " as " + name, filled(name, encoded(value)))));
                case "query" -> {
                    words().forEach((what, value) -> calls.add(
                            good.path(what + " as ?" + name, filled("", "") + "?" + name + "=" + encoded(value))));
                    NUMBERS.forEach(value ->
                            calls.add(good.path(value + " as ?" + name, filled("", "") + "?" + name + "=" + value)));
                    calls.add(good.path("twice ?" + name, filled("", "") + "?" + name + "=1&" + name + "=2"));
                }
                default -> {}
            }
        }
        calls.add(good.path("an unknown parameter", filled("", "") + "?nobodyKnowsThis=1"));
        calls.add(good.path("half an escape", filled("", "") + "?limit=%25zz"));
    }

    private static Map<String, String> words() {
        var words = new TreeMap<>(BadValues.words());
        words.replaceAll((_, value) -> value.length() > 1_000 ? value.substring(0, 1_000) : value);
        words.remove("half a pair"); // no address can carry it
        return words;
    }

    private void headers(Call good, List<Call> calls) {
        for (var key : List.of(" ", "x".repeat(256), "\u00e4", "a,b", "'; drop table orders; --")) {
            calls.add(good.with("the key " + key.length() + " long", "Idempotency-Key", key));
        }
        for (var value : List.of("*", "\"1\"", "W/\"1\"", "nonsense", "\"" + "9".repeat(50) + "\"")) {
            calls.add(good.with("If-Match " + value, "If-Match", value));
        }
        calls.add(good.with("another language", "Accept-Language", "xx-YY;q=nonsense,,;"));
        calls.add(good.with("wants pictures", "Accept", "image/png"));
        calls.add(good.with("a broken trace", "traceparent", "00-zz-zz-zz"));
        calls.add(good.with("a compressed body", "Content-Encoding", "gzip"));
        for (var token : List.of("nonsense", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", "x".repeat(5_000))) {
            calls.add(good.with("the token " + token.length() + " long", "Authorization", "Bearer " + token));
        }
        calls.add(good.with("another log-in", "Authorization", "Basic YTpi"));
    }

    /// Everybody who may not.
    private void strangers(Call good, List<Call> calls) {
        tokens.forEach((role, token) -> calls.add(good.with("as " + role, "Authorization", "Bearer " + token)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
