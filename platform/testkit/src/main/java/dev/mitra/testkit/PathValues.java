package dev.mitra.testkit;

import dev.mitra.kernel.TypeId;
import dev.mitra.kernel.UuidV7;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Well-formed values for path parameters, of things that do not exist.
final class PathValues {

    private static final Pattern ID = Pattern.compile("\\^([a-z]+)_.*");

    // For paths that do not declare a typed id.
    private static final Map<String, String> PREFIX_BY_NAME = Map.of(
            "account",
            "acct",
            "reseller",
            "res",
            "application",
            "app",
            "order",
            "ord",
            "invoice",
            "inv",
            "receipt",
            "rcpt",
            "statement",
            "stmt",
            "license",
            "lic",
            "quote",
            "quo",
            "event",
            "evt");

    private PathValues() {}

    static String of(OpenApi document, JsonNode parameter) {
        var schema = document.resolve(parameter.path("schema"));
        var id = ID.matcher(schema.path("pattern").asString(""));
        if (id.matches()) {
            return TypeId.format(id.group(1), UuidV7.random());
        }
        return switch (schema.path("type").asString("")) {
            case "integer" -> "999999";
            case "boolean" -> "true";
            default -> byName(parameter.path("name").asString("").toLowerCase(Locale.ROOT), schema);
        };
    }

    private static String byName(String name, JsonNode schema) {
        if (schema.path("format").asString("").equals("uuid")) {
            return UuidV7.random().toString();
        }
        var kind = name.replaceAll("id$", "");
        return PREFIX_BY_NAME.containsKey(kind)
                ? TypeId.format(PREFIX_BY_NAME.get(kind), UuidV7.random())
                : "unknown-" + Math.abs(name.hashCode() % 1000);
    }
}
