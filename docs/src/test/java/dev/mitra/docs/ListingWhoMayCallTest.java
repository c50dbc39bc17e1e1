package dev.mitra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.testkit.OpenApi;
import dev.mitra.testkit.Reference;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// `docs/reference/access.md` is written from the roles in the OpenAPI files.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ListingWhoMayCallTest {

    private static final List<String> ROLES = List.of("customer", "reseller", "sales", "finance", "ops", "admin");
    private static final String OPERATIONS = "/ops/";

    @Test
    void the_table_of_roles_is_what_the_openapi_files_say() {
        var file = new Reference("access.md");
        var table = table();
        if (Reference.updates()) {
            file.write(table);
        }
        if (!file.committed().equals(table)) {
            throw file.stale("roles have changed");
        }
    }

    @Test
    void every_operation_is_classified_with_roles_that_exist() {
        OpenApiFiles.all()
                .forEach((service, document) -> document.operations()
                        .forEach(operation -> assertThat(operation.roles())
                                .as(service + " " + operation.name())
                                .isNotEmpty()
                                .isSubsetOf(
                                        "customer",
                                        "reseller",
                                        "sales",
                                        "finance",
                                        "ops",
                                        "admin",
                                        "public",
                                        "authenticated")));
    }

    private static String table() {
        var text = new StringBuilder("""
                # Who may call what

                Written from the `x-roles` of the [OpenAPI files](openapi) by a test. `public` needs no token,
                `authenticated` any. Everything below `/ops/` of all services is for `ops` and `admin` and left out
                here. Within its role a caller reaches only what is its own; the rest is 404.
                """);
        OpenApiFiles.all()
                .forEach((service, document) -> text.append("\n## ")
                        .append(service)
                        .append("\n| Operation | public | ")
                        .append(String.join(" | ", ROLES))
                        .append(" |\n|---|")
                        .append(":-:|".repeat(ROLES.size() + 1))
                        .append('\n')
                        .append(rows(document)));
        return text.toString();
    }

    private static String rows(OpenApi document) {
        return document.operations().stream()
                .filter(operation -> !operation.path().startsWith(OPERATIONS))
                .map(operation -> "| `" + operation.name() + "` | " + mark(operation.roles(), "public") + " | "
                        + ROLES.stream()
                                .map(role -> mark(operation.roles(), role))
                                .collect(Collectors.joining(" | "))
                        + " |\n")
                .collect(Collectors.joining());
    }

    private static String mark(List<String> roles, String role) {
        boolean open = roles.contains("public") || (roles.contains("authenticated") && !role.equals("public"));
        return open || roles.contains(role) ? "✓" : "";
    }
}
