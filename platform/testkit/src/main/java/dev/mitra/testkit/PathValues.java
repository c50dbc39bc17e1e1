package dev.mitra.testkit;

import dev.mitra.kernel.TypeId;
import dev.mitra.kernel.UuidV7;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Well-formed values for path parameters, of things that do not exist.
final class PathValues {

    private static final Pattern ID = Pattern.compile("\\^([a-z]+)_.*");

    // For paths that do not declare a typed id.
    private static final Map<String, String> PREFIX_BY_NAME = Map.ofEntries(
            Map.entry("account", "acct"),
            Map.entry("reseller", "res"),
            Map.entry("application", "app"),
            Map.entry("order", "ord"),
            Map.entry("invoice", "inv"),
            Map.entry("receipt", "rcpt"),
            Map.entry("statement", "stmt"),
            Map.entry("license", "lic"),
            Map.entry("quote", "quo"),
            Map.entry("event", "evt"),
            Map.entry("organisation", "org"));

    private PathValues() {}

    /// Of `orderId`: `ord`.
    static Optional<String> prefix(String name) {
        return Optional.ofNullable(PREFIX_BY_NAME.get(name.replaceAll("Ids?$", "")));
    }

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
