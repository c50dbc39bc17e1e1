package dev.mitra.stack.prove.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What stands in the address: bad values in the path and behind the question mark.
record BadParameters(Operation operation, Samples samples) {

    private static final List<String> NUMBERS =
            List.of("-1", "0", "1", "200", "201", "1.5", "1e9", "99999999999999999999", "abc", "", "%00");

    /// Half an escape, and two that are no UTF-8.
    private static final List<String> BROKEN = List.of("%zz", "%C3%28");

    /// What a server takes: 8,192 of a request line, 16,384 of headers.
    private static final int LONG = 9_000;

    /// With sample values alone, and what has to stand behind the question mark.
    String path() {
        return withNeeded(filled("", ""), "");
    }

    /// @param but this parameter, of which the caller says itself what it is
    private String withNeeded(String path, String but) {
        var whole = new StringBuilder(path);
        for (var parameter : operation.json().path("parameters")) {
            var name = parameter.path("name").asText();
            var given = given().query().get(name);
            var needed = given != null || parameter.path("required").asBoolean();
            if (parameter.path("in").asText().equals("query") && needed && !name.equals(but)) {
                var value = given == null ? samples.of(parameter.path("schema")).asText() : samples.placed(given);
                whole.append(sign(whole)).append(name).append('=').append(encoded(value));
            }
        }
        return whole.toString();
    }

    private static char sign(CharSequence path) {
        return path.toString().indexOf('?') < 0 ? '?' : '&';
    }

    private Given given() {
        return Given.of(operation);
    }

    List<Call> all(Call good) {
        var calls = new ArrayList<Call>();
        for (var parameter : operation.json().path("parameters")) {
            var name = parameter.path("name").asText();
            switch (parameter.path("in").asText()) {
                case "path" -> {
                    words().forEach((what, value) -> calls.add(judged(
                            good.path(what + " as " + name, withNeeded(filled(name, encoded(value)), "")),
                            parameter,
                            value)));
                    BROKEN.forEach(broken -> calls.add(
                            good.path("the escape " + broken + " as " + name, withNeeded(filled(name, broken), ""))));
                }
                case "query" -> query(good, name, parameter, calls);
                default -> {}
            }
        }
        var path = path();
        calls.add(good.path("an unknown parameter", path + sign(path) + "nobodyKnowsThis=1"));
        calls.add(good.path("a longer address than may be", path + sign(path) + "a=" + "x".repeat(LONG)));
        calls.add(good.with("more headers than may be", "X-Nobody-Knows-This", "x".repeat(2 * LONG)));
        for (var broken : BROKEN) {
            calls.add(good.path("the escape " + broken, path + sign(path) + "limit=" + broken));
            calls.add(good.path("the escape " + broken + " in the path", filled("", "") + broken));
        }
        calls.add(good.path("a longer path", filled("", "") + "/more"));
        calls.add(good.path("a path with a slash behind", filled("", "") + "/"));
        return calls;
    }

    private Call judged(Call call, JsonNode parameter, String value) {
        return Wanted.excludes(samples.resolved(parameter.path("schema")), value) ? call.neverTaken() : call;
    }

    private void query(Call good, String name, JsonNode parameter, List<Call> calls) {
        var schema = parameter.path("schema");
        var values = new LinkedHashMap<String, String>();
        words().forEach((what, value) -> values.put(what, encoded(value)));
        NUMBERS.forEach(value -> values.put(value, value));
        values.put("a sample", encoded(samples.of(schema).asText()));
        var known = samples.resolved(schema);
        known.path("enum").forEach(word -> values.put(word.asText(), encoded(word.asText())));
        for (var edge : List.of("minimum", "maximum")) {
            if (known.has(edge)) {
                var value = known.path(edge).asLong();
                values.put(edge, Long.toString(value));
                values.put("below " + edge, Long.toString(value - 1));
                values.put("above " + edge, Long.toString(value + 1));
            }
        }
        if (name.equals("cursor")) {
            var cursors = samples.known().cursors();
            cursors.forEach(cursor -> values.put("cursor " + values.size(), encoded(cursor)));
        }
        var path = withNeeded(filled("", ""), name);
        var start = path + sign(path) + name + "=";
        values.forEach((what, value) ->
                calls.add(judged(good.path(what + " as ?" + name, start + value), parameter, decoded(value))));
        calls.add(good.path("twice ?" + name, start + "1&" + name + "=2"));
        var without = good.path("no ?" + name, path);
        calls.add(parameter.path("required").asBoolean() ? without.neverTaken() : without);
    }

    private String filled(String name, String value) {
        var path = operation.path();
        for (var parameter : operation.json().path("parameters")) {
            if (parameter.path("in").asText().equals("path")) {
                var own = parameter.path("name").asText();
                var place = path.substring(0, Math.max(0, path.indexOf("/{" + own + "}")));
                var used = own.equals(name) ? value : encoded(sample(own, place, parameter));
                path = path.replace("{" + own + "}", used);
            }
        }
        return path;
    }

    /// What is given; an id of its kind; what a thing at this place calls so, or its id.
    private String sample(String name, String place, JsonNode parameter) {
        var given = given().path().get(name);
        if (given != null) {
            return samples.placed(given);
        }
        var schema = samples.resolved(parameter.path("schema"));
        var sample = samples.of(schema).asText();
        if (schema.has("examples") || schema.has("enum")) {
            return sample;
        }
        var known = samples.known();
        return known.member(place, name, samples.turn())
                .or(() -> known.member(place, "id", samples.turn()))
                .orElse(name.equals("id") ? "01890a5d-ac96-774b-bcce-b302099a8057" : sample);
    }

    private static Map<String, String> words() {
        var words = new TreeMap<>(BadValues.words());
        words.replaceAll((_, value) -> value.length() > 1_000 ? value.substring(0, 1_000) : value);
        return words;
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Letters.encoded(text).replace("+", "%20");
    }
}
