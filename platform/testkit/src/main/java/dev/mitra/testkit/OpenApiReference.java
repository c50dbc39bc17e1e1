package dev.mitra.testkit;

import java.util.List;
import java.util.stream.Stream;

/// Holds the running service against its committed OpenAPI file: complete, equal, and only ever growing.
///
/// Called from a `@QuarkusTest`. `-Dmitra.update-reference=true` writes the file anew, but a change that breaks
/// callers only together with `-Dmitra.accept-incompatible=true`.
public final class OpenApiReference {

    private OpenApiReference() {}

    /// @param service `order-service`, the file's name under docs/reference/openapi
    public static void check(String service) {
        var text = OpenApi.served();
        var served = OpenApi.parse(text);
        fail("OpenAPI of " + service + " is incomplete", OpenApiLint.findings(served));
        var file = new Reference("openapi/" + service + ".yaml");
        var committed = OpenApi.parse(file.committed());
        if (committed.document().equals(served.document())) {
            return;
        }
        var breaks = OpenApiCompatibility.breaks(committed, served);
        if (!Reference.updates()) {
            throw file.stale(String.join("\n", differences(committed, served, breaks)));
        }
        if (!Boolean.getBoolean("mitra.accept-incompatible")) {
            fail("callers of " + service + " would break", breaks);
        }
        file.write(text);
    }

    private static List<String> differences(OpenApi committed, OpenApi served, List<String> breaks) {
        var before =
                committed.operations().stream().map(OpenApi.Operation::name).toList();
        var added = served.operations().stream()
                .map(OpenApi.Operation::name)
                .filter(name -> !before.contains(name))
                .map(name -> "new: " + name);
        return Stream.concat(breaks.stream().map(line -> "incompatible: " + line), added)
                .toList();
    }

    private static void fail(String what, List<String> findings) {
        if (!findings.isEmpty()) {
            throw new AssertionError(what + "\n" + String.join("\n", findings));
        }
    }
}
