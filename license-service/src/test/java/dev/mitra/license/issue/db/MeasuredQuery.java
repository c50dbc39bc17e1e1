package dev.mitra.license.issue.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;

/// Asks one query again and again and prints its median latency, the processor time that its PostgreSQL session
/// took, and its plan. Linux only: the session's processor time is read from /proc.
final class MeasuredQuery {

    private static final int MOST_RUNS = 300;
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(3);

    private final Connection connection;
    private final Path schedulerStatistics;

    MeasuredQuery(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            schedulerStatistics = Path.of("/proc", Integer.toString(row.getInt(1)), "schedstat");
        }
    }

    Connection connection() {
        return connection;
    }

    void print(String name, String sql) throws SQLException {
        run(sql);
        var nanos = new long[MOST_RUNS];
        int runs = 0;
        long processor = processorNanos();
        var end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (runs < MOST_RUNS && System.nanoTime() < end) {
            var begun = System.nanoTime();
            run(sql);
            nanos[runs++] = System.nanoTime() - begun;
        }
        processor = (processorNanos() - processor) / runs;
        Arrays.sort(nanos, 0, runs);
        System.out.printf(
                "%n%-44s median %,d µs, p95 %,d µs, processor %,d µs (%d runs)%n",
                name, nanos[runs / 2] / 1_000, nanos[runs * 95 / 100] / 1_000, processor / 1_000, runs);
        plan(sql);
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                found.getString(1);
            }
        }
    }

    private void plan(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("explain (analyze, buffers, costs off, timing off) " + sql)) {
            while (rows.next()) {
                System.out.println("    " + rows.getString(1));
            }
        }
    }

    // the first number: nanoseconds on a processor
    private long processorNanos() {
        try {
            return Long.parseLong(Files.readString(schedulerStatistics).split(" ")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
