package dev.mitra.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How PostgreSQL would carry out a statement if an index were always better than reading the table, and a look
/// into another table better than reading both: where it still reads one from end to end, no index fits.
///
/// @param walked the tables that are read from end to end
record Plan(String sql, List<String> walked) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> EXPLAINED = Set.of("select", "with", "update", "delete", "insert", "merge");

    /// What ends when those above it have enough, so that what is below reads on only as far as it must.
    private static final Set<String> PASSING_ON =
            Set.of("LockRows", "Incremental Sort", "Result", "Subquery Scan", "Merge Append", "Unique", "Nested Loop");

    private static final Pattern FROM = Pattern.compile(" >=? ");
    private static final Pattern UNTIL = Pattern.compile(" <=? ");
    private static final Pattern VALUE = Pattern.compile(" = | IS NULL");

    /// All tables look as if nobody had ever counted their rows, whatever the tests before have left in them.
    private static final List<String> UNCOUNTED = List.of(
            "set local plan_cache_mode = force_generic_plan",
            "set local enable_seqscan = off",
            "set local enable_hashjoin = off",
            "set local enable_mergejoin = off",
            """
            update pg_class set relpages = 0, reltuples = -1
            where relkind in ('r', 'p') and relnamespace::regnamespace::text in ('public', 'platform')""",
            """
            delete from pg_statistic using pg_class c
            where c.oid = starelid and c.relnamespace::regnamespace::text in ('public', 'platform')""");

    /// @param first the column that it is sorted by first; null for an expression
    private record Index(
            String table, boolean partial, @Nullable String first) {}

    static List<Plan> ofAll(DataSource dataSource, List<String> statements) {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var setting = connection.createStatement()) {
                for (var sql : UNCOUNTED) {
                    setting.execute(sql);
                }
                var indexes = indexes(connection);
                var plans = new ArrayList<Plan>();
                for (var sql : statements) {
                    if (EXPLAINED.contains(verb(sql))) {
                        plans.add(new Plan(sql, walked(explained(connection, sql), indexes, false)));
                    }
                }
                return plans;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String verb(String sql) {
        return sql.strip().toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0];
    }

    private static Map<String, Index> indexes(Connection connection) throws SQLException {
        var indexes = new HashMap<String, Index>();
        try (var select = connection.createStatement();
                var rows = select.executeQuery("""
                        select c.relname, t.relname, i.indpred is not null, a.attname from pg_index i
                        join pg_class c on c.oid = i.indexrelid
                        join pg_class t on t.oid = i.indrelid
                        left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                        """)) {
            while (rows.next()) {
                indexes.put(rows.getString(1), new Index(rows.getString(2), rows.getBoolean(3), rows.getString(4)));
            }
        }
        return indexes;
    }

    /// The generic plan, which is good for any value: of a parameter that it knew, PostgreSQL would make a constant,
    /// and of `= null` no query at all.
    private static JsonNode explained(Connection connection, String sql) throws SQLException {
        var parameters = new ArrayList<String>();
        var numbered = numbered(sql, parameters);
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("prepare judged as " + numbered);
            var values = parameters.isEmpty() ? "" : "(" + String.join(", ", parameters) + ")";
            try (var row = statement.executeQuery("explain (format json) execute judged" + values)) {
                row.next();
                return JSON.readTree(row.getString(1)).path(0).path("Plan");
            } finally {
                statement.execute("deallocate judged");
            }
        } catch (SQLException e) {
            throw new SQLException(sql + ": " + e.getMessage(), e);
        }
    }

    /// With `$1` for the first `?` that is not part of a text.
    private static String numbered(String sql, List<String> parameters) {
        var numbered = new StringBuilder();
        boolean quoted = false;
        for (int place = 0; place < sql.length(); place++) {
            char letter = sql.charAt(place);
            quoted ^= letter == '\'';
            if (letter == '?' && !quoted) {
                parameters.add("null");
                // the server guesses a type from what a parameter is compared with, and `is null` tells none
                boolean untyped = sql.startsWith(" is null", place + 1);
                numbered.append('$').append(parameters.size()).append(untyped ? "::text" : "");
            } else {
                numbered.append(letter);
            }
        }
        return numbered.toString();
    }

    /// @param ends whether somebody above stops reading when there is enough
    private static List<String> walked(JsonNode node, Map<String, Index> indexes, boolean ends) {
        var walked = new ArrayList<String>();
        if (readsAll(node, indexes, ends)) {
            var index = indexes.get(node.path("Index Name").asString(""));
            walked.add(index == null ? node.path("Relation Name").asString("") : index.table());
        }
        var type = node.path("Node Type").asString("");
        boolean passedOn = type.equals("Limit")
                || (ends
                        && PASSING_ON.contains(type)
                        && !node.has("Filter")
                        && !node.has("Join Filter")
                        && !isFilteredBelow(node));
        for (var child : node.path("Plans")) {
            var place = child.path("Parent Relationship").asString("");
            boolean ending = passedOn && (place.equals("Outer") || place.equals("Member") || place.equals("Subquery"));
            walked.addAll(walked(child, indexes, ending));
        }
        return walked;
    }

    /// Whatever a loop looks up and then drops, it goes on for.
    private static boolean isFilteredBelow(JsonNode loop) {
        return loop.path("Node Type").asString("").equals("Nested Loop")
                && loop.path("Plans").path(1).has("Filter");
    }

    private static boolean readsAll(JsonNode node, Map<String, Index> indexes, boolean ends) {
        return switch (node.path("Node Type").asString("")) {
            case "Seq Scan" -> true;
            case "Index Scan", "Index Only Scan" -> {
                var index = indexes.get(node.path("Index Name").asString(""));
                var found = node.path("Index Cond").asString("");
                // an index of few rows is itself the condition
                boolean bounded = ends || (index != null && index.partial());
                yield found.isEmpty()
                        ? node.has("Filter") || !bounded
                        : isSkipped(index, found) || (node.has("Filter") && isFromAPlaceOn(index, found));
            }
            case "Bitmap Heap Scan" -> {
                var below = node.path("Plans").path(0);
                yield node.has("Filter")
                        && isFromAPlaceOn(
                                indexes.get(below.path("Index Name").asString("")),
                                below.path("Index Cond").asString(""));
            }
            case "Bitmap Index Scan" ->
                isSkipped(
                        indexes.get(node.path("Index Name").asString("")),
                        node.path("Index Cond").asString(""));
            default -> false;
        };
    }

    /// A condition on a later column alone is looked for through the whole index.
    private static boolean isSkipped(@Nullable Index index, String condition) {
        return index != null
                && !index.partial()
                && index.first() != null
                && !condition.isEmpty()
                && !Pattern.compile("\\b" + Pattern.quote(index.first()) + "\\b")
                        .matcher(condition)
                        .find();
    }

    /// Where a page begins narrows nothing: from there on everything is read until the filter has let enough pass.
    private static boolean isFromAPlaceOn(@Nullable Index index, String condition) {
        return index != null
                && !index.partial()
                && FROM.matcher(condition).find() != UNTIL.matcher(condition).find()
                && !VALUE.matcher(condition).find();
    }
}
