package dev.mitra.testkit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Which kind of thing a parameter or property names.
final class IdKinds {

    private static final Pattern PREFIX = Pattern.compile("\\^\\(?([a-z]+)_.*");

    private IdKinds() {}

    /// `ord` for a typed id; empty for anything else.
    static Optional<String> prefix(OpenApi document, JsonNode schema) {
        var resolved = document.resolve(schema);
        var matcher = PREFIX.matcher(resolved.path("pattern").asString(""));
        if (matcher.matches()) {
            return Optional.of(matcher.group(1));
        }
        return List.of("anyOf", "oneOf", "allOf").stream()
                .flatMap(key -> resolved.path(key).values().stream())
                .flatMap(inner -> prefix(document, inner).stream())
                .findFirst();
    }

    /// A path parameter always names something: by its prefix, else by its own name.
    static String ofPath(OpenApi document, JsonNode parameter) {
        return prefix(document, parameter.path("schema"))
                .orElseGet(() -> parameter.path("name").asString(""));
    }
}
