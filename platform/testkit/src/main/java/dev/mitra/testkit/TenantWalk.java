package dev.mitra.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Sends strangers to everything that has a tenant's id in its path or body: 404 where their role may call, 403
/// where it may not, and what the tenant sees stays as it was.
final class TenantWalk {

    private static final List<String> TENANTS = List.of("customer", "reseller", "authenticated", "public");

    private final OpenApi document;
    private final Tenancy tenancy;
    private final Calls calls;
    private final SampleBodies bodies;
    private final List<String> findings = new ArrayList<>();

    TenantWalk(OpenApi document, Tenancy tenancy) {
        this.document = document;
        this.tenancy = tenancy;
        this.calls = new Calls(document);
        this.bodies = new SampleBodies(document, tenancy);
    }

    List<String> findings() {
        var before = whatTheTenantSees();
        document.operations().forEach(this::walk);
        var after = whatTheTenantSees();
        before.forEach((path, seen) -> {
            if (!seen.equals(after.get(path))) {
                findings.add("a stranger changed what its owner sees at " + path + "\n  was " + seen + "\n  is  "
                        + after.get(path));
            }
        });
        return findings;
    }

    static boolean isForTenants(OpenApi.Operation operation) {
        return operation.roles().stream().anyMatch(TENANTS::contains);
    }

    private void walk(OpenApi.Operation operation) {
        var path = path(operation);
        if (path.isEmpty() || operation.roles().contains("public")) {
            return;
        }
        var json = bodies.of(operation);
        boolean namedInPath = !path.get().equals(operation.path()) && namesTheTenant(path.get());
        boolean namedInBody = json.filter(bodies::namesTheTenant).isPresent();
        for (var stranger : tenancy.strangers()) {
            if (namedInPath || namedInBody) {
                var answer = calls.sendJson(operation, path.get(), stranger.token(), json.orElse(null));
                judge(operation, stranger, namedInPath, answer);
            }
        }
    }

    private void judge(OpenApi.Operation operation, Tenancy.Stranger stranger, boolean inPath, Answer answer) {
        boolean mayCall = operation.roles().contains("authenticated")
                || stranger.roles().stream().anyMatch(operation.roles()::contains);
        int status = answer.status();
        boolean right = !mayCall ? status == 403 : inPath ? status == 404 : status >= 400 && status < 500;
        if (!right) {
            findings.add("%s with the tenant's id, asked by %s, is %d, expected %s: %s"
                    .formatted(
                            operation.name(),
                            stranger.who(),
                            status,
                            mayCall ? inPath ? "404" : "a refusal" : "403",
                            answer.text()));
        }
    }

    private Map<String, String> whatTheTenantSees() {
        var seen = new LinkedHashMap<String, String>();
        for (var operation : document.operations()) {
            var path = path(operation);
            var owner = tenancy.ownerAmong(operation.roles());
            if (operation.verb().equals("get")
                    && path.filter(this::namesTheTenant).isPresent()
                    && owner.isPresent()) {
                var answer = Calls.get(path.get(), Map.of(), owner.get());
                if (answer.status() == 404 || answer.status() == 403 || answer.status() == 401) {
                    findings.add(operation.name() + " shows its owner nothing (" + answer.status()
                            + "), so that strangers see nothing proves nothing");
                }
                seen.put(path.get(), answer.status() + " " + answer.text());
            }
        }
        return seen;
    }

    private boolean namesTheTenant(String text) {
        return tenancy.hidden().stream().anyMatch(text::contains);
    }

    /// With the tenant's ids; empty and a finding where nobody said what an id is.
    private Optional<String> path(OpenApi.Operation operation) {
        var path = operation.path();
        for (var parameter : document.parameters(operation)) {
            if (parameter.path("in").asString("").equals("path")) {
                var value = value(operation, parameter);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                path = path.replace("{" + parameter.path("name").asString("") + "}", value.get());
            }
        }
        return Optional.of(path);
    }

    private Optional<String> value(OpenApi.Operation operation, JsonNode parameter) {
        var kind = IdKinds.ofPath(document, parameter);
        var value = tenancy.ownId(kind).or(() -> tenancy.knownId(kind));
        if (value.isPresent() || !isForTenants(operation)) {
            // strangers are refused by their role before anybody looks at the id
            return value.or(() -> Optional.of(PathValues.of(document, parameter)));
        }
        var finding = "nobody told the walk of an id of the kind \"" + kind + "\", which " + operation.name()
                + " takes: add one of the tenant's, or say that it is nobody's own";
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
        return Optional.empty();
    }
}
