package dev.mitra.license.issue.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Fills the licence table of a throwaway database. Orders, keys and files are not needed by lists.
final class ManyLicenses {

    private static final int CHUNK = 500_000;
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private ManyLicenses() {}

    static void fill(Connection connection, int rows) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            try (var files = Files.list(MIGRATIONS)) {
                for (var file : files.sorted().toList()) {
                    statement.execute(Files.readString(file));
                }
            }
            var begun = System.nanoTime();
            // no triggers and no foreign keys; indexes are made afterwards, in a tenth of the time
            statement.execute("set session_replication_role = replica");
            statement.execute("set maintenance_work_mem = '512MB'");
            var indexes = withoutIndexes(statement);
            for (int done = 0; done < rows; done += CHUNK) {
                statement.execute(LicenseRows.insert(done + 1, Math.min(rows, done + CHUNK)));
            }
            for (var index : indexes) {
                statement.execute(index);
            }
            statement.execute("vacuum analyze license");
            statement.execute("set session_replication_role = origin");
            System.out.printf(
                    "%,d rows in %d s, table and indexes %s%n",
                    rows, Duration.ofNanos(System.nanoTime() - begun).toSeconds(), size(statement));
        }
    }

    /// @return how to make them again, constraints included
    private static List<String> withoutIndexes(Statement statement) throws SQLException {
        var again = new ArrayList<String>();
        var drop = new ArrayList<String>();
        try (var found = statement.executeQuery("""
                select conname, pg_get_constraintdef(oid), true from pg_constraint
                where conrelid = 'license'::regclass and contype = 'u'
                union all
                select indexname, indexdef, false from pg_indexes i
                where tablename = 'license'
                  and not exists (select from pg_constraint where conname = i.indexname)""")) {
            while (found.next()) {
                var name = found.getString(1);
                boolean isConstraint = found.getBoolean(3);
                drop.add(isConstraint ? "alter table license drop constraint " + name : "drop index " + name);
                again.add(
                        isConstraint
                                ? "alter table license add constraint " + name + " " + found.getString(2)
                                : found.getString(2));
            }
        }
        for (var one : drop) {
            statement.execute(one);
        }
        return again;
    }

    private static String size(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("""
                select pg_size_pretty(pg_table_size('license')) || ' and '
                       || pg_size_pretty(pg_indexes_size('license'))""")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
