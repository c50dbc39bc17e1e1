package dev.mitra.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks PostgreSQL how it would find the rows of everything that a service's reading operations ask for: a query
/// without a fitting index costs nothing on a test's few rows and everything on a shop's millions.
///
/// With sequential scans switched off, the planner walks a table only where no index fits: it then shows a
/// sequential scan, or an index that is read from end to end and filtered.
public final class QueryPlans {

    private static final List<String> ROLES = List.of("customer", "reseller", "sales", "finance", "ops", "admin");
    private static final JsonMapper JSON = new JsonMapper();

    private final OpenApi document;
    private final Set<String> small;

    private QueryPlans(OpenApi document, Set<String> small) {
        this.document = document;
        this.small = small;
    }

    /// Fails with each query that walks through a whole table. Called from a `@QuarkusTest` whose service feeds
    /// [SeenStatements].
    ///
    /// @param small tables that stay small for ever, such as products
    public static void check(DataSource dataSource, String... small) {
        var plans = new QueryPlans(OpenApi.parse(OpenApi.served()), Set.of(small));
        var seen = SeenStatements.during(plans::readEverything);
        if (seen.isEmpty()) {
            throw new AssertionError("no statement was seen: does a bean of the tests feed SeenStatements?");
        }
        var findings = plans.judge(dataSource, seen);
        if (!findings.isEmpty()) {
            throw new AssertionError(findings.size() + " queries walk through a table\n" + String.join("\n", findings));
        }
    }

    private void readEverything() {
        for (var operation : document.operations()) {
            if (operation.verb().equals("get") && operation.path().startsWith("/v1/")) {
                ROLES.stream()
                        .filter(role -> operation.roles().contains(role)
                                || operation.roles().contains("authenticated")
                                || operation.roles().contains("public"))
                        .forEach(role -> read(operation, role));
            }
        }
    }

    /// Without any query parameter, and with each of them alone.
    private void read(OpenApi.Operation operation, String role) {
        var path = operation.path();
        var queries = new ArrayList<String>(List.of(""));
        for (var parameter : document.parameters(operation)) {
            var name = parameter.path("name").asString("");
            if (parameter.path("in").asString("").equals("path")) {
                path = path.replace("{" + name + "}", PathValues.of(document, parameter));
            } else if (parameter.path("in").asString("").equals("query")
                    && !Set.of("cursor", "limit").contains(name)) {
                queries.add("?" + name + "=" + value(parameter));
            }
        }
        for (var query : queries) {
            Calls.get(path + query, Map.of(), Tokens.anyone(role));
        }
    }

    private String value(JsonNode parameter) {
        var choice = document.resolve(parameter.path("schema")).path("enum").path(0);
        return choice.isMissingNode() ? PathValues.of(document, parameter) : choice.asString("");
    }

    private List<String> judge(DataSource dataSource, List<String> statements) {
        var findings = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var setting = connection.createStatement()) {
            setting.execute("set enable_seqscan = off");
            for (var sql : statements) {
                if (sql.stripLeading().toLowerCase(java.util.Locale.ROOT).startsWith("select")) {
                    walked(plan(connection, sql)).forEach(table -> findings.add(table + ": " + sql));
                }
            }
            setting.execute("reset enable_seqscan");
            return findings;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The generic plan: the one for any value of the parameters.
    private static JsonNode plan(Connection connection, String sql) throws SQLException {
        try (var explain = connection.prepareStatement("explain (generic_plan, format json) " + sql)) {
            var afterParameters = sql.replaceAll("'[^']*'", "").split("\\?", -1);
            for (int parameter = 1; parameter < afterParameters.length; parameter++) {
                // the server guesses a type from what a parameter is compared with, and `is null` tells none
                boolean untyped = afterParameters[parameter].startsWith(" is null");
                explain.setNull(parameter, untyped ? Types.VARCHAR : Types.NULL);
            }
            try (var row = explain.executeQuery()) {
                row.next();
                return JSON.readTree(row.getString(1)).path(0).path("Plan");
            }
        } catch (SQLException e) {
            throw new SQLException(sql + ": " + e.getMessage(), e);
        }
    }

    /// The large tables that the plan reads from end to end.
    private List<String> walked(JsonNode node) {
        var walked = new ArrayList<String>();
        var table = node.path("Relation Name").asString("");
        boolean all = switch (node.path("Node Type").asString("")) {
            case "Seq Scan" -> true;
            case "Index Scan", "Index Only Scan" -> node.path("Index Cond").isMissingNode() && node.has("Filter");
            default -> false;
        };
        if (all && !small.contains(table)) {
            walked.add(table);
        }
        node.path("Plans").forEach(child -> walked.addAll(walked(child)));
        return walked;
    }
}
