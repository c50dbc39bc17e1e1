package dev.mitra.license.issue.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.LicenseFilter;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LicensePlace;
import dev.mitra.license.issue.LicenseStatus;
import dev.mitra.license.issue.Viewer;
import dev.mitra.testkit.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How long lists and searches take with many licences. A program, not a test: it fills a throwaway database by SQL and
/// prints the median of each query over thirty pages.
///
/// `java -cp ... dev.mitra.license.issue.db.LicenseFigures 2000000`
public final class LicenseFigures {

    private static final int RUNS = 30;
    private static final int CHUNK = 500_000;
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private LicenseFigures() {}

    /// @param args how many licences
    public static void main(String[] args) throws SQLException, IOException {
        int rows = Integer.parseInt(args[0]);
        try (var server = PostgresServer.temporary()) {
            server.createDatabase("figures");
            try (var connection = server.connect("figures");
                    var statement = connection.createStatement()) {
                migrate(statement);
                fill(statement, rows);
                queries().forEach((name, asked) -> print(connection, name, asked));
                print("size of the table with its indexes", size(statement));
            }
        }
    }

    private record Asked(
            Viewer viewer, LicenseFilter filter, @Nullable LicensePlace after) {}

    private static Map<String, Asked> queries() {
        var staff = new Viewer.Staff();
        var middle = new LicensePlace(null, new LicenseId(UUID.fromString("019b7708-6ec0-7000-8000-000000000000")));
        var period = new LicenseFilter.Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));
        var party = new Viewer.Party(
                new AccountId(LicenseRows.account(77)),
                Set.of(LicenseRows.account(78)),
                new ResellerId(LicenseRows.reseller(3)));
        var queries = new LinkedHashMap<String, Asked>();
        queries.put("staff, first page", new Asked(staff, LicenseFilter.ALL, null));
        queries.put("staff, a page in the middle", new Asked(staff, LicenseFilter.ALL, middle));
        queries.put("a reseller of 1 % of all", new Asked(party, LicenseFilter.ALL, null));
        queries.put("by order number", new Asked(staff, filter("000000000042", null, null, null), null));
        queries.put("by mailbox", new Asked(staff, filter(null, "mail42@customer.example", null, null), null));
        queries.put(
                "by the beginning of a name", new Asked(staff, filter(null, "organisation 4213", null, null), null));
        queries.put("by SKU", new Asked(staff, filter(null, null, "SKU-7", null), null));
        queries.put("revoked ones", new Asked(staff, filter(null, null, null, LicenseStatus.REVOKED), null));
        queries.put(
                "expiring in a month",
                new Asked(staff, new LicenseFilter(null, null, null, null, null, period, null), null));
        return queries;
    }

    private static LicenseFilter filter(
            @Nullable String number, @Nullable String customer, @Nullable String sku, @Nullable LicenseStatus status) {
        return new LicenseFilter(null, number, customer, sku, status, null, null);
    }

    private static void migrate(Statement statement) throws SQLException, IOException {
        try (var files = Files.list(MIGRATIONS)) {
            for (var file : files.sorted().toList()) {
                statement.execute(Files.readString(file));
            }
        }
    }

    // Orders, keys and files are not needed by lists.
    private static void fill(Statement statement, int rows) throws SQLException {
        statement.execute("set session_replication_role = replica");
        var begun = System.nanoTime();
        for (int done = 0; done < rows; done += CHUNK) {
            statement.execute(LicenseRows.insert(done + 1, Math.min(rows, done + CHUNK)));
        }
        statement.execute("vacuum analyze license");
        print(
                "filling " + rows + " rows",
                Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
    }

    private static void print(Connection connection, String name, Asked asked) {
        var scope = Scope.of(asked.viewer());
        var conditions = Conditions.of(asked.filter(), asked.after());
        var parameters = new HashMap<>(scope.parameters());
        parameters.putAll(conditions.parameters());
        parameters.put("most", 51);
        var sql = Literals.in(
                LicenseListQuery.sql(scope, conditions, asked.filter().sorting()), parameters);
        var nanos = new long[RUNS];
        try (var statement = connection.createStatement()) {
            for (int run = 0; run < RUNS; run++) {
                var begun = System.nanoTime();
                try (var found = statement.executeQuery(sql)) {
                    while (found.next()) {
                        found.getString(1);
                    }
                }
                nanos[run] = System.nanoTime() - begun;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(name, e);
        }
        java.util.Arrays.sort(nanos);
        print(name, nanos[RUNS / 2] / 1_000 + " µs");
    }

    private static String size(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("select pg_size_pretty(pg_total_relation_size('license'))")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void print(String what, String figure) {
        System.out.printf("%-40s %s%n", what, figure);
    }
}
