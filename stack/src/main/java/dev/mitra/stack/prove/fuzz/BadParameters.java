package dev.mitra.stack.prove.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
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
                case "path" ->
                    words().forEach((what, value) ->
                            calls.add(good.path(what + " as " + name, withNeeded(filled(name, encoded(value)), ""))));
                case "query" -> query(good, name, parameter.path("schema"), calls);
                default -> {}
            }
        }
        var path = path();
        calls.add(good.path("an unknown parameter", path + sign(path) + "nobodyKnowsThis=1"));
        calls.add(good.path("half an escape", path + sign(path) + "limit=%25zz"));
        calls.add(good.path("a longer path", filled("", "") + "/more"));
        calls.add(good.path("a path with a slash behind", filled("", "") + "/"));
        return calls;
    }

    private void query(Call good, String name, JsonNode schema, List<Call> calls) {
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
        values.forEach((what, value) -> calls.add(good.path(what + " as ?" + name, start + value)));
        calls.add(good.path("twice ?" + name, start + "1&" + name + "=2"));
        calls.add(good.path("no ?" + name, path));
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
        words.remove("half a pair"); // no address can carry it
        return words;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
