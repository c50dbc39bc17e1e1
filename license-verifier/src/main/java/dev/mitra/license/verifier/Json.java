package dev.mitra.license.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads JSON (RFC 8259) strictly: valid UTF-8, no name twice in one object, nothing after the value, at most 8 levels
 * deep and no larger than the caller allows. Two readers can therefore never understand one signed text differently.
 *
 * <p>Objects become {@link Map}, arrays {@link List}, whole numbers of at most 15 digits {@link Long}, since every
 * language can hold those; other numbers {@link Double}.
 */
final class Json {

    static final int MOST_BYTES = 16 * 1024;

    private static final int DEEPEST = 8;
    private static final int LONGEST_NUMBER = 40;
    private static final double LEAST_NOT_WHOLE = 1e15;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Fields object(byte[] utf8, int mostBytes) throws Refused {
        if (utf8.length > mostBytes) {
            throw Refused.unreadable("it is larger than any licence");
        }
        var json = new Json(new String(utf8, StandardCharsets.UTF_8));
        if (!Arrays.equals(utf8, json.text.getBytes(StandardCharsets.UTF_8))) {
            throw Refused.unreadable("its content is not UTF-8");
        }
        var value = json.value(1);
        json.blanks();
        if (json.at != json.text.length() || !(value instanceof Map<?, ?> object)) {
            throw json.broken();
        }
        return new Fields(object);
    }

    private Object value(int depth) throws Refused {
        blanks();
        return switch (peek()) {
            case '{' -> members(depth);
            case '[' -> elements(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> members(int depth) throws Refused {
        enter(depth);
        var members = new HashMap<String, Object>();
        if (ends('}')) {
            return members;
        }
        do {
            blanks();
            var name = string();
            blanks();
            expect(':');
            if (members.containsKey(name)) {
                throw broken();
            }
            members.put(name, value(depth + 1));
        } while (another('}'));
        return members;
    }

    private List<Object> elements(int depth) throws Refused {
        enter(depth);
        var elements = new ArrayList<>();
        if (ends(']')) {
            return elements;
        }
        do {
            elements.add(value(depth + 1));
        } while (another(']'));
        return elements;
    }

    private void enter(int depth) throws Refused {
        if (depth > DEEPEST) {
            throw broken();
        }
        at++;
    }

    private boolean ends(char close) throws Refused {
        blanks();
        if (peek() != close) {
            return false;
        }
        at++;
        return true;
    }

    private boolean another(char close) throws Refused {
        if (ends(close)) {
            return false;
        }
        expect(',');
        return true;
    }

    private String string() throws Refused {
        expect('"');
        var characters = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            if (c < ' ') {
                throw broken();
            }
            characters.append(c == '\\' ? escaped() : c);
        }
        var string = characters.toString();
        if (!string.equals(new String(string.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))) {
            throw broken(); // half of a surrogate pair
        }
        return string;
    }

    private char escaped() throws Refused {
        char c = next();
        int index = "\"\\/bfnrt".indexOf(c);
        if (index >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(index);
        }
        if (c != 'u' || at + 4 > text.length()) {
            throw broken();
        }
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            char digit = next();
            int value = digit < 128 ? Character.digit(digit, 16) : -1;
            if (value < 0) {
                throw broken();
            }
            unit = unit * 16 + value;
        }
        return (char) unit;
    }

    private Object number() throws Refused {
        int from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        var digits = text.substring(from, at);
        if (digits.length() > LONGEST_NUMBER || !NUMBER.matcher(digits).matches()) {
            throw broken();
        }
        double number = Double.parseDouble(digits);
        // no ternary: it would turn the whole number into a Double
        if (Math.abs(number) < LEAST_NOT_WHOLE && digits.matches("-?[0-9]+")) {
            return (long) number;
        }
        return number;
    }

    private Object word(String word, Object value) throws Refused {
        if (!text.startsWith(word, at)) {
            throw broken();
        }
        at += word.length();
        return value;
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void expect(char wanted) throws Refused {
        if (next() != wanted) {
            throw broken();
        }
    }

    private char peek() throws Refused {
        if (at >= text.length()) {
            throw broken();
        }
        return text.charAt(at);
    }

    private char next() throws Refused {
        char c = peek();
        at++;
        return c;
    }

    private Refused broken() {
        return Refused.unreadable("its content is not well-formed JSON (near character " + at + ")");
    }
}
