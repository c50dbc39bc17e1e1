package dev.mitra.stack.prove.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One good JSON body in all its bad variants: each member that the schema knows missing, of another type, at and
/// beyond its bounds, whether the good body has it or not; and bytes that are no such document at all.
record BadBodies(Samples samples, Call good, JsonNode schema) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEP = 5_000;
    private static final String PLACE = "this is where it stands";

    List<Call> all() {
        var calls = new ArrayList<Call>();
        var body = read(good.body());
        members(body, body, samples.resolved(schema), "", calls);
        calls.add(good.body(
                "what is needed alone", needed(body, samples.resolved(schema)).toString()));
        documents(body, calls);
        var wanted = new Wanted(samples.document(), schema);
        if (!wanted.excludes(good.body())) {
            calls.replaceAll(call -> !call.hopeless() && wanted.excludes(call.body()) ? call.neverTaken() : call);
        }
        return calls;
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void members(JsonNode whole, JsonNode part, JsonNode schema, String at, List<Call> calls) {
        if (!(part instanceof ObjectNode object)) {
            return;
        }
        var extra = object.deepCopy();
        extra.put("nobodyKnowsThis", 1);
        calls.add(good.body("an unknown member in " + at, with(whole, at, extra).toString())
                .neverTaken());
        calls.add(good.body("a member twice in " + at, twice(whole, object, at)).neverTaken());
        for (var member : object.properties()) {
            var place = at + "/" + member.getKey();
            var without = object.deepCopy();
            without.remove(member.getKey());
            calls.add(good.body("no " + place, with(whole, at, without).toString()));
            member(whole, object, at, member.getKey(), schema, calls);
        }
        absent(object, schema).forEach((name, sample) -> {
            var more = object.deepCopy();
            more.set(name, sample);
            var larger = with(whole, at, more);
            calls.add(good.body("with " + at + "/" + name, larger.toString()));
            member(larger, more, at, name, schema, calls);
        });
    }

    /// What the schema knows and the good body goes without, each as the schema wants it.
    private Map<String, JsonNode> absent(ObjectNode object, JsonNode schema) {
        var absent = new LinkedHashMap<String, JsonNode>();
        schema.path("properties").properties().forEach(property -> {
            if (!object.has(property.getKey())) {
                absent.put(property.getKey(), samples.of(property.getValue(), property.getKey()));
            }
        });
        return absent;
    }

    /// One member that is there, with each bad value in its stead, and what is inside it.
    private void member(JsonNode whole, ObjectNode object, String at, String name, JsonNode schema, List<Call> calls) {
        var place = at + "/" + name;
        var known = samples.resolved(schema.path("properties").path(name));
        BadValues.of(known, object.path(name)).forEach((what, value) -> {
            var bad = object.deepCopy();
            bad.set(name, value);
            calls.add(good.body(what + " as " + place, with(whole, at, bad).toString()));
        });
        deeper(whole, object.path(name), known, place, calls);
    }

    /// Jackson's trees know no repetition, so it is written into their text.
    private static String twice(JsonNode whole, ObjectNode object, String at) {
        var text = object.toString();
        var again = object.isEmpty() ? "\"a\":1,\"a\":2" : text.substring(1, text.length() - 1);
        var doubled = "{" + again + (object.isEmpty() ? "" : "," + again) + "}";
        return at.isEmpty()
                ? doubled
                : with(whole, at, object.textNode(PLACE)).toString().replace("\"" + PLACE + "\"", doubled);
    }

    private static JsonNode needed(JsonNode body, JsonNode schema) {
        var needed = new ArrayList<String>();
        schema.path("required").forEach(name -> needed.add(name.asText()));
        return body instanceof ObjectNode object ? object.deepCopy().retain(needed) : body;
    }

    private void deeper(JsonNode whole, JsonNode value, JsonNode schema, String place, List<Call> calls) {
        if (value.isArray() && !value.isEmpty()) {
            var items = samples.resolved(schema.path("items"));
            members(whole, value.path(0), items, place + "/0", calls);
            // what is wrong with one item must not leave the item before it behind
            if (value.size() == 1 && schema.path("maxItems").asInt(2) > 1) {
                var two = value.deepCopy();
                ((ArrayNode) two).add(value.path(0));
                members(with(whole, place, two), value.path(0), items, place + "/1", calls);
            }
        } else {
            members(whole, value, schema, place, calls);
        }
    }

    /// A copy of the whole with this part in its place.
    private static JsonNode with(JsonNode whole, String at, JsonNode part) {
        if (at.isEmpty()) {
            return part;
        }
        var copy = whole.deepCopy();
        var slash = at.lastIndexOf('/');
        var parent = copy.at(at.substring(0, slash));
        var name = at.substring(slash + 1);
        if (parent instanceof ObjectNode object) {
            object.set(name, part);
        } else if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), part);
        }
        return copy;
    }

    private void documents(JsonNode body, List<Call> calls) {
        var text = body.toString();
        calls.add(good.body("no body", ""));
        calls.add(good.body("null", "null"));
        calls.add(good.body("a list", "[]"));
        calls.add(good.body("a text", "\"text\""));
        calls.add(good.body("half a document", text.substring(0, text.length() / 2))
                .neverTaken());
        calls.add(good.body("two documents", text + text).neverTaken());
        calls.add(good.body("text after the document", text + "}").neverTaken());
        calls.add(good.body("a repeated member", "{\"a\":1,\"a\":2," + text.substring(Math.min(1, text.length())))
                .neverTaken());
        calls.add(good.body("a comment", "/* a */" + text).neverTaken());
        calls.add(good.body("NaN", "{\"a\":NaN}").neverTaken());
        calls.add(good.body("deep lists", "[".repeat(DEEP)).neverTaken());
        calls.add(good.body("deep objects", "{\"a\":".repeat(DEEP)).neverTaken());
        calls.add(good.body("not UTF-8", new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'}));
        calls.add(good.body("UTF-16", text.getBytes(StandardCharsets.UTF_16)));
        calls.add(good.body("larger than may be", "{\"a\":\"" + "x".repeat(1_100_000) + "\"}")
                .neverTaken());
        for (var type : List.of(
                "text/plain",
                "application/xml",
                "multipart/form-data",
                "application/x-www-form-urlencoded",
                "application/json;charset=nonsense",
                "nonsense")) {
            var other = good.body("as " + type, text).with("as " + type, "Content-Type", type);
            calls.add(type.startsWith("application/json") ? other : other.neverTaken());
        }
    }
}
