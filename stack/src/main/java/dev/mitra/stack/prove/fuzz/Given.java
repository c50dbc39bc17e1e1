package dev.mitra.stack.prove.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What no document tells of a request that is as it should be: which members go together, and what has to happen
/// before. It stands in `given.json` by method and path. A text `@/v1/invoices#number` there is what the first thing at
/// that place calls so.
///
/// @param path values of the path
/// @param query what is asked for besides
/// @param headers by their names; a text `@signed` there is what a mail provider would sign the body with
/// @param body a merge patch (RFC 7396) upon the sample of the schema
/// @param first operations, by method and path, that bring a thing into the state in which this one may be asked for
record Given(
        Map<String, String> path,
        Map<String, String> query,
        Map<String, String> headers,
        JsonNode body,
        List<String> first) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Given> ALL = read();

    static Given of(Operation operation) {
        return ALL.getOrDefault(
                operation.method() + " " + operation.path(),
                new Given(Map.of(), Map.of(), Map.of(), MissingNode.getInstance(), List.of()));
    }

    /// What the table speaks of.
    static List<String> operations() {
        return List.copyOf(ALL.keySet());
    }

    /// The sample with what is given.
    JsonNode onto(JsonNode sample) {
        return body.isMissingNode() ? sample : merged(sample, body);
    }

    private static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        var whole = target instanceof ObjectNode object ? object.deepCopy() : JSON.createObjectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                whole.remove(change.getKey());
            } else {
                whole.set(change.getKey(), merged(whole.path(change.getKey()), change.getValue()));
            }
        });
        return whole;
    }

    private static Map<String, Given> read() {
        try (var file = Given.class.getResourceAsStream("given.json")) {
            var all = new LinkedHashMap<String, Given>();
            JSON.readTree(file).properties().forEach(entry -> all.put(entry.getKey(), of(entry.getValue())));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Given of(JsonNode json) {
        var first = new ArrayList<String>();
        json.path("first").forEach(operation -> first.add(operation.asText()));
        return new Given(
                texts(json.path("path")),
                texts(json.path("query")),
                texts(json.path("headers")),
                json.path("body"),
                first);
    }

    private static Map<String, String> texts(JsonNode json) {
        var texts = new LinkedHashMap<String, String>();
        json.properties()
                .forEach(each -> texts.put(each.getKey(), each.getValue().asText()));
        return texts;
    }
}
