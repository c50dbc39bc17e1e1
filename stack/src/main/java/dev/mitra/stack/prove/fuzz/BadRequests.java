package dev.mitra.stack.prove.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Everything that is tried with one operation, as each role.
///
/// @param tokens by role
record BadRequests(Operation operation, Samples samples, Map<String, String> tokens, Random random) {

    private static final String KEY = "Idempotency-Key";

    /// Of the bad requests that come from a role that may not ask at all: every so many.
    private static final int SAMPLE = 8;

    /// In a seeded order: from each role that may everything, from the others that it is good and some of what is bad.
    List<Call> all() {
        var may = operation.roles().stream().filter(tokens::containsKey).toList();
        var calls = new ArrayList<Call>();
        if (may.isEmpty()) {
            calls.addAll(tried(good("")));
        }
        for (var role : may) {
            tried(good(tokens.getOrDefault(role, ""))).stream()
                    .map(call -> call.by(role))
                    .forEach(calls::add);
        }
        strangers(may, calls);
        calls.replaceAll(this::withKeyOfItsOwn);
        Collections.shuffle(calls, random);
        return calls;
    }

    /// As nobody would refuse it, for all that the document says.
    Call good() {
        return good(operation.roles().stream()
                .filter(tokens::containsKey)
                .map(tokens::get)
                .findFirst()
                .orElse(""));
    }

    Call good(String token) {
        var headers = new TreeMap<String, String>();
        if (!token.isEmpty()) {
            headers.put("Authorization", "Bearer " + token);
        }
        for (var parameter : operation.json().path("parameters")) {
            switch (parameter.path("name").asText()) {
                case KEY -> headers.put(KEY, "fuzz-" + random.nextLong());
                // whatever its version is
                case "If-Match" -> headers.put("If-Match", "*");
                default -> {}
            }
        }
        headers.putAll(Given.of(operation).headers());
        var type = type();
        if (!type.isEmpty()) {
            headers.put("Content-Type", type);
        }
        return new Call(
                Call.GOOD, operation.service(), operation.method(), parameters().path(), headers, body(type), false);
    }

    private byte[] body(String type) {
        return switch (type) {
            case "" -> new byte[0];
            case "application/json" ->
                samples.placed(Given.of(operation).onto(samples.of(schema())))
                        .toString()
                        .getBytes(StandardCharsets.UTF_8);
            default -> BadFiles.good(type, operation.path());
        };
    }

    private List<Call> tried(Call good) {
        var calls = new ArrayList<Call>();
        calls.add(good);
        if (type().equals("application/json")) {
            calls.addAll(new BadBodies(samples, good, schema()).all());
        } else if (!type().isEmpty()) {
            calls.addAll(new BadFiles(good, type()).all());
        }
        calls.addAll(parameters().all(good));
        headers(good, calls);
        Given.of(operation).headers().keySet().forEach(name -> {
            calls.add(good.without("without " + name, name).neverTaken());
            calls.add(good.with("another " + name, name, "nonsense").neverTaken());
        });
        return calls;
    }

    private BadParameters parameters() {
        return new BadParameters(operation, samples);
    }

    private String type() {
        return content().isEmpty()
                ? ""
                : content().properties().iterator().next().getKey();
    }

    private JsonNode content() {
        return operation.json().path("requestBody").path("content");
    }

    private JsonNode schema() {
        return content().path("application/json").path("schema");
    }

    private static void headers(Call good, List<Call> calls) {
        for (var key : List.of(" ", "x".repeat(256), "\u00e4", "a,b", "'; drop table orders; --")) {
            calls.add(good.with("the key " + key.length() + " long", KEY, key));
        }
        calls.add(good.without("without a key", KEY));
        for (var value : List.of("*", "\"1\"", "W/\"1\"", "nonsense", "\"" + "9".repeat(50) + "\"")) {
            calls.add(good.with("If-Match " + value, "If-Match", value));
        }
        calls.add(good.with("another language", "Accept-Language", "xx-YY;q=nonsense,,;"));
        calls.add(good.with("wants pictures", "Accept", "image/png"));
        calls.add(good.with("wants nonsense", "Accept", "nonsense"));
        calls.add(good.with("a broken trace", "traceparent", "00-zz-zz-zz"));
        calls.add(good.with("a compressed body", "Content-Encoding", "gzip"));
        for (var token : List.of("nonsense", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", "x".repeat(5_000))) {
            calls.add(good.with("the token " + token.length() + " long", "Authorization", "Bearer " + token));
        }
        calls.add(good.with("another log-in", "Authorization", "Basic YTpi"));
    }

    /// Everybody who may not, and nobody.
    private void strangers(List<String> may, List<Call> calls) {
        var good = good();
        var some = new ArrayList<Call>();
        // another place may be another operation's, which may be theirs
        tried(good).stream()
                .filter(call -> call.place().equals(good.place()) && random.nextInt(SAMPLE) == 0)
                .forEach(some::add);
        some.add(good);
        tokens.forEach((role, token) -> {
            if (!may.contains(role)) {
                some.stream()
                        .map(call -> call.with(call.what(), "Authorization", "Bearer " + token)
                                .by(role))
                        .map(call -> isFor(token) ? call : call.neverTaken())
                        .forEach(calls::add);
            }
        });
        if (!operation.isPublic()) {
            calls.add(good.without("without a token", "Authorization").neverTaken());
        }
    }

    private boolean isFor(String token) {
        return operation.isPublic() || People.roles(token).stream().anyMatch(operation.roles()::contains);
    }

    /// With the key of another request each would only be told that it was used.
    Call withKeyOfItsOwn(Call call) {
        return call.headers().getOrDefault(KEY, "").startsWith("fuzz-")
                ? call.with(call.what(), KEY, "fuzz-" + random.nextLong())
                : call;
    }
}
