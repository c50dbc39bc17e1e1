package dev.mitra.testkit;

import dev.mitra.kernel.AccountId;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Walks every operation of the running service's OpenAPI document with every kind of caller and compares the
/// door with what `x-roles` says: no token, four kinds of bad token, each role. Called from a `@QuarkusTest`.
public final class AccessMatrix {

    private static final List<String> ROLES = List.of("customer", "reseller", "sales", "finance", "ops", "admin");

    private final OpenApi document;
    private final List<String> findings = new ArrayList<>();

    private AccessMatrix(OpenApi document) {
        this.document = document;
    }

    /// Fails with all doors that stand open, are locked wrongly, break, or were never classified.
    public static void check() {
        var matrix = new AccessMatrix(OpenApi.parse(OpenApi.served()));
        matrix.document.operations().forEach(matrix::check);
        if (!matrix.findings.isEmpty()) {
            throw new AssertionError(
                    matrix.findings.size() + " doors are wrong\n" + String.join("\n", matrix.findings));
        }
    }

    private void check(OpenApi.Operation operation) {
        var allowed = operation.roles();
        if (allowed.isEmpty()) {
            findings.add(operation.name() + " has no x-roles: nobody classified it");
        } else if (allowed.contains("public")) {
            expectNoFailure(operation, null);
        } else {
            badTokens(allowed).forEach((what, token) -> expect(operation, what, token, 401));
            expect(operation, "no token", null, 401);
            ROLES.stream()
                    .filter(role -> !allowed.contains(role) && !allowed.contains("authenticated"))
                    .forEach(role -> expect(operation, "role " + role, Tokens.anyone(role), 403));
            if (operation.verb().equals("get")) {
                ROLES.stream().filter(allowed::contains).forEach(role -> expectNoFailure(operation, role));
            }
        }
    }

    private static Map<String, String> badTokens(List<String> allowed) {
        var role = allowed.getFirst();
        var account = AccountId.random();
        return Map.of(
                "an expired token", Tokens.of(account, role).expired().sign(),
                "another audience", Tokens.of(account, role).wrongAudience().sign(),
                "another issuer", Tokens.of(account, role).wrongIssuer().sign(),
                "alg none", Tokens.of(account, role).algNone(),
                "the public key as secret", Tokens.of(account, role).signedWithPublicKeyAsSecret(),
                "a foreign key", Tokens.of(account, role).signedWithForeignKey());
    }

    private void expect(OpenApi.Operation operation, String what, @Nullable String token, int status) {
        int answered = call(operation, token).statusCode();
        if (answered != status) {
            findings.add(operation.name() + " with " + what + " is " + answered + ", expected " + status);
        }
    }

    private void expectNoFailure(OpenApi.Operation operation, @Nullable String role) {
        int answered =
                call(operation, role == null ? null : Tokens.anyone(role)).statusCode();
        boolean lockedOut = role != null && answered == 401;
        if (answered >= 500 || lockedOut) {
            findings.add(
                    operation.name() + " with " + (role == null ? "no token" : "role " + role) + " is " + answered);
        }
    }

    private Response call(OpenApi.Operation operation, @Nullable String token) {
        var request = RestAssured.given().redirects().follow(false).header("Idempotency-Key", UUID.randomUUID());
        if (token != null) {
            request.auth().oauth2(token);
        }
        return withBody(request, operation).request(operation.verb(), path(operation));
    }

    private RequestSpecification withBody(RequestSpecification request, OpenApi.Operation operation) {
        var content = document.resolve(operation.node().path("requestBody")).path("content");
        return content.propertyNames().stream()
                .findFirst()
                .map(type -> switch (type) {
                    case "multipart/form-data" -> request.multiPart("file", "x.txt", new byte[] {1});
                    case "application/x-www-form-urlencoded" -> request.formParam("x", "y");
                    case String json
                    when json.endsWith("json") -> request.contentType(json).body("{}");
                    default -> request.contentType(type).body("x");
                })
                .orElse(request);
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
