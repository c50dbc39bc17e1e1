package dev.mitra.testkit;

import dev.mitra.kernel.AccountId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Walks every operation of the running service's OpenAPI document with every kind of caller and compares the
/// door with what `x-roles` says: no token, seven kinds of bad token, each role. Then strangers go after one
/// tenant's things, by ids in paths, bodies and queries, and by what lists can be asked ([Tenancy]). Called from a
/// `@QuarkusTest`.
public final class AccessMatrix {

    private static final List<String> ROLES = List.of("customer", "reseller", "sales", "finance", "ops", "admin");

    private final OpenApi document;
    private final Calls calls;
    private final List<String> findings = new ArrayList<>();
    private final Map<String, Map<String, String>> badTokens = new HashMap<>();
    /// One caller per role, who walks through all doors: to sign a token for each would take longer than the walk.
    private final Map<String, String> goodTokens = new HashMap<>();

    private AccessMatrix(OpenApi document) {
        this.document = document;
        this.calls = new Calls(document);
    }

    /// Fails with all doors that stand open, are locked wrongly, break, or were never classified.
    ///
    /// @param tenancy things of one tenant, which all others are sent after
    public static void check(Tenancy tenancy) {
        var matrix = new AccessMatrix(OpenApi.parse(OpenApi.served()));
        matrix.document.operations().forEach(matrix::check);
        matrix.sendStrangers(tenancy);
        matrix.fail();
    }

    /// The second half alone: nobody without a token or with a bad one, only strangers.
    public static void checkStrangers(Tenancy tenancy) {
        var matrix = new AccessMatrix(OpenApi.parse(OpenApi.served()));
        matrix.sendStrangers(tenancy);
        matrix.fail();
    }

    private void sendStrangers(Tenancy tenancy) {
        findings.addAll(new TenantWalk(document, tenancy).findings());
        findings.addAll(new ListOracles(document, tenancy).findings());
    }

    private void fail() {
        if (!findings.isEmpty()) {
            throw new AssertionError(findings.size() + " doors are wrong\n" + String.join("\n", findings));
        }
    }

    private void check(OpenApi.Operation operation) {
        var allowed = operation.roles();
        if (allowed.isEmpty()) {
            findings.add(operation.name() + " has no x-roles: nobody classified it");
        } else if (allowed.contains("public")) {
            expectNoFailure(operation, null);
        } else {
            badTokens
                    .computeIfAbsent(allowed.getFirst(), AccessMatrix::badTokens)
                    .forEach((what, token) -> expect(operation, what, token, 401));
            expect(operation, "no token", null, 401);
            ROLES.stream()
                    .filter(role -> !allowed.contains(role) && !allowed.contains("authenticated"))
                    .forEach(role -> expect(operation, "role " + role, tokenOf(role), 403));
            if (operation.verb().equals("get")) {
                ROLES.stream().filter(allowed::contains).forEach(role -> expectNoFailure(operation, role));
            }
        }
    }

    private String tokenOf(String role) {
        return goodTokens.computeIfAbsent(role, Tokens::anyone);
    }

    private static Map<String, String> badTokens(String role) {
        var account = AccountId.random();
        return Map.of(
                "a token older than ten minutes",
                        Tokens.of(account, role).tooOld().sign(),
                "an expired token", Tokens.of(account, role).expired().sign(),
                "another audience", Tokens.of(account, role).wrongAudience().sign(),
                "another issuer", Tokens.of(account, role).wrongIssuer().sign(),
                "alg none", Tokens.of(account, role).algNone(),
                "the public key as secret", Tokens.of(account, role).signedWithPublicKeyAsSecret(),
                "a foreign key", Tokens.of(account, role).signedWithForeignKey());
    }

    private void expect(OpenApi.Operation operation, String what, @Nullable String token, int status) {
        int answered = call(operation, token).status();
        if (answered != status) {
            findings.add(operation.name() + " with " + what + " is " + answered + ", expected " + status);
        }
    }

    private void expectNoFailure(OpenApi.Operation operation, @Nullable String role) {
        int answered = call(operation, role == null ? null : tokenOf(role)).status();
        boolean lockedOut = role != null && answered == 401;
        if (answered >= 500 || lockedOut) {
            findings.add(
                    operation.name() + " with " + (role == null ? "no token" : "role " + role) + " is " + answered);
        }
    }

    private Answer call(OpenApi.Operation operation, @Nullable String token) {
        return calls.send(operation, path(operation), token);
    }

    private String path(OpenApi.Operation operation) {
        var path = operation.path();
        for (var parameter : document.parameters(operation)) {
            if (parameter.path("in").asString("").equals("path")) {
                path = path.replace(
                        "{" + parameter.path("name").asString("") + "}", PathValues.of(document, parameter));
            }
        }
        return path;
    }
}
