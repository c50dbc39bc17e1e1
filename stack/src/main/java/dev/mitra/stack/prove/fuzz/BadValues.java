package dev.mitra.stack.prove.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Values that no schema wants, and those at the edges of what it wants.
final class BadValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONG = 20_000;

    /// Deeper than a document may be, and as deep, so that it reaches what reads the member.
    private static final int TOO_DEEP = 400;

    private static final int DEEP = 24;

    /// Texts that may be longer than this are files.
    private static final int FILE = 1_000_000;

    private BadValues() {}

    /// By what is wrong with each.
    ///
    /// @param sample one that the schema wants
    static Map<String, JsonNode> of(JsonNode schema, JsonNode sample) {
        var bad = new LinkedHashMap<String, JsonNode>();
        bad.put("null", JSON.nullNode());
        bad.put("an object", JSON.objectNode().put("a", 1));
        bad.put("a list", JSON.arrayNode().add("a"));
        bad.put("a number", JSON.numberNode(7));
        bad.put("a truth", JSON.booleanNode(true));
        bad.put("a text", JSON.textNode("text"));
        bad.put("nothing", JSON.textNode(""));
        bad.put("blanks", JSON.textNode("   "));
        bad.put("something deep", deep(DEEP));
        bad.put("something too deep", deep(TOO_DEEP));
        switch (Samples.type(schema)) {
            case "string" -> texts(schema, bad);
            case "integer", "number" -> numbers(schema, bad);
            case "array" -> lists(schema, sample.path(0), bad);
            default -> {}
        }
        return bad;
    }

    private static JsonNode deep(int depth) {
        JsonNode inner = JSON.textNode("a");
        for (var i = 0; i < depth; i++) {
            inner = i % 2 == 0 ? JSON.arrayNode().add(inner) : JSON.objectNode().set("a", inner);
        }
        return inner;
    }

    private static void texts(JsonNode schema, Map<String, JsonNode> bad) {
        for (var words : words().entrySet()) {
            bad.put(words.getKey(), JSON.textNode(words.getValue()));
        }
        schema.path("enum")
                .forEach(word -> bad.put(
                        "the word " + word.asText() + " in small letters", JSON.textNode(lower(word.asText()))));
        var least = schema.path("minLength").asInt();
        if (least > 1) {
            bad.put("shorter by one", JSON.textNode("x".repeat(least - 1)));
            bad.put("as short as may be", JSON.textNode("x".repeat(least)));
        }
        var most = schema.path("maxLength").asInt();
        if (most >= FILE) {
            PdfFiles.bad().forEach((what, file) -> bad.put(what, JSON.textNode(PdfFiles.encoded(file))));
        } else if (most > 0) {
            bad.put("as long as may be", JSON.textNode("x".repeat(most)));
            bad.put("longer by one", JSON.textNode("x".repeat(most + 1)));
            bad.put("as long as may be, of pairs", JSON.textNode("\uD83D\uDE00".repeat(most)));
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// Texts that trouble parsers, databases, mails and pages.
    static Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("very long", "x".repeat(LONG));
        words.put("NUL", "a\u0000b");
        words.put("control characters", "a\u0007\u001Bb");
        words.put("lines", "a\r\nBcc: other@other.example\r\n\r\nb");
        words.put("right to left", "a\u202Eb\u2066c");
        words.put("zero width", "a\u200Bb\uFEFFc");
        words.put("half a pair", "a\uD83Db");
        words.put("emoji", "\uD83D\uDC69\u200D\uD83D\uDCBB");
        words.put("combining", "a" + "\u0301".repeat(50));
        words.put("Arabic", "\u0645\u062A\u0631\u0627");
        words.put("quotes", "'; drop table orders; --");
        words.put("markup", "<script>alert(1)</script>{7*7}${7*7}");
        words.put("a path", "../../etc/passwd");
        words.put("a formula", "=1+1");
        words.put("a huge number", "9".repeat(400));
        words.put("a tiny number", "1e-999999999");
        words.put("a number with a power", "1e9");
        words.put("less than nothing", "-1.00");
        words.put("a mil", "0.001");
        words.put("not a number", "NaN");
        words.put("a far day", "+999999999-12-31");
        words.put("a day at the edge of the calendar", "9999-12-31");
        words.put("no day", "2026-02-30");
        words.put("an endless time", "P999999999D");
        words.put("another kind's id", "cus_01h455vb4pex5vsknk084sn02q");
        return words;
    }

    private static void numbers(JsonNode schema, Map<String, JsonNode> bad) {
        bad.put("zero", JSON.numberNode(0));
        bad.put("negative", JSON.numberNode(-1));
        bad.put("a fraction", JSON.numberNode(1.5));
        bad.put("too large for an int", JSON.numberNode(3_000_000_000L));
        bad.put("too large for a long", JSON.numberNode(BigInteger.TWO.pow(70)));
        bad.put("too large for anything", JSON.numberNode(new BigDecimal("1e400")));
        bad.put("a number in quotes", JSON.textNode("1"));
        for (var edge : new String[] {"minimum", "maximum"}) {
            if (schema.has(edge)) {
                var value = schema.path(edge).asLong();
                bad.put(edge, JSON.numberNode(value));
                bad.put("below " + edge, JSON.numberNode(value - 1));
                bad.put("above " + edge, JSON.numberNode(value + 1));
            }
        }
    }

    private static void lists(JsonNode schema, JsonNode item, Map<String, JsonNode> bad) {
        bad.put("an empty list", JSON.arrayNode());
        bad.put("a list of null", JSON.arrayNode().addNull());
        bad.put("a long list", many(JSON.textNode("a"), 2_000));
        bad.put("a long list of what it wants", many(item, 2_000));
        bad.put("the same twice", many(item, 2));
        for (var edge : new String[] {"minItems", "maxItems"}) {
            if (schema.has(edge)) {
                var count = schema.path(edge).asInt();
                bad.put(edge, many(item, count));
                bad.put("more than " + edge, many(item, count + 1));
                bad.put("fewer than " + edge, many(item, count - 1));
            }
        }
    }

    private static JsonNode many(JsonNode item, int count) {
        var many = JSON.arrayNode();
        for (var i = 0; i < count; i++) {
            many.add(item);
        }
        return many;
    }
}
