package dev.mitra.stack.bench;

import dev.mitra.stack.Refusal;
import dev.mitra.stack.Settings;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/// What the machine gives in the same minute: commits of one small row a second from eight connections. On a
/// shared machine a figure is worth nothing without it.
record Control(String url) {

    private static final int CLIENTS = 8;
    private static final long NANOS = 2_000_000_000L;

    static Control of(Settings settings) {
        var server = "jdbc:postgresql://" + settings.postgresHost() + ":" + settings.postgresPort() + "/";
        try (var connection = DriverManager.getConnection(server + "postgres", "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("create database mitra_bench");
        } catch (SQLException e) {
            throw new Refusal("The control's database could not be made: " + e.getMessage(), e);
        }
        var control = new Control(server + "mitra_bench");
        control.execute("create table tally (id bigint generated always as identity primary key, at timestamptz)");
        return control;
    }

    long commitsPerSecond() {
        var commits = new AtomicLong();
        var until = System.nanoTime() + NANOS;
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var all = java.util.stream.IntStream.range(0, CLIENTS)
                    .mapToObj(_ -> CompletableFuture.runAsync(() -> commit(until, commits), clients))
                    .toList();
            List.copyOf(all).forEach(CompletableFuture::join);
        }
        return commits.get() * 1_000_000_000L / NANOS;
    }

    private void commit(long until, AtomicLong commits) {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var insert = connection.prepareStatement("insert into tally (at) values (clock_timestamp())")) {
            while (System.nanoTime() < until) {
                insert.executeUpdate();
                commits.incrementAndGet();
            }
        } catch (SQLException e) {
            throw new Refusal("The control failed: " + e.getMessage(), e);
        }
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new Refusal("The control failed: " + e.getMessage(), e);
        }
    }
}
