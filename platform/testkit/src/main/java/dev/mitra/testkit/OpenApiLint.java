package dev.mitra.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What every operation of a service's OpenAPI document must say.
final class OpenApiLint {

    private OpenApiLint() {}

    static List<String> findings(OpenApi document) {
        var findings = new ArrayList<String>();
        var ids = new HashSet<String>();
        for (var operation : document.operations()) {
            var node = operation.node();
            var id = node.path("operationId").asString("");
            check(findings, !id.isEmpty(), operation, "has no operationId");
            check(findings, id.isEmpty() || ids.add(id), operation, "shares its operationId " + id);
            check(findings, !node.path("summary").asString("").isBlank(), operation, "has no summary");
            check(findings, !node.path("description").asString("").isBlank(), operation, "has no description");
            check(findings, !operation.roles().isEmpty(), operation, "has no x-roles: nobody was given access");
            check(findings, hasSuccess(operation), operation, "has no response for success");
            check(findings, node.path("responses").has("503"), operation, "has no problem responses");
            check(findings, pathFits(operation), operation, "is not plural kebab-case under /v1");
        }
        if (!document.document().path("openapi").asString("").startsWith("3.1")) {
            findings.add("the document is not OpenAPI 3.1");
        }
        return findings;
    }

    private static void check(List<String> findings, boolean fine, OpenApi.Operation operation, String finding) {
        if (!fine) {
            findings.add(operation.name() + " " + finding);
        }
    }

    private static boolean hasSuccess(OpenApi.Operation operation) {
        return operation.node().path("responses").properties().stream()
                .anyMatch(response -> response.getKey().matches("[23]..|default"));
    }

    // The protocol's own addresses are given by their standards.
    private static boolean pathFits(OpenApi.Operation operation) {
        return operation.path().matches("/(v1|ops)(/([a-z0-9]+(-[a-z0-9]+)*|\\{\\w+}))+")
                || operation.path().matches("/(oauth2|\\.well-known|q)/.*");
    }
}
