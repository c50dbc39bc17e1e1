package dev.mitra.stack;

import dev.mitra.testkit.LocalProcess;
import dev.mitra.testkit.PostgresServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// PostgreSQL with one database per service, all owned by the role `mitra`.
record PostgresPart(Settings settings, PostgresServer server) implements Part {

    static PostgresPart of(Settings settings) {
        return new PostgresPart(
                settings,
                PostgresServer.in(
                        settings.folder().resolve("postgres"),
                        settings.postgresPort(),
                        PostgresServer.Durability.DURABLE));
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public List<Integer> ports() {
        return List.of(server.port());
    }

    @Override
    public Path log() {
        return server.log();
    }

    @Override
    public LocalProcess start() {
        var process = server.start();
        createDatabases();
        return process;
    }

    @Override
    public boolean isReady() {
        try (var connection = server.connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public LocalProcess.Signal stopSignal() {
        return LocalProcess.Signal.INT;
    }

    private void createDatabases() {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("""
                    do $$ begin
                      if not exists (select from pg_roles where rolname = 'mitra') then
                        create role mitra login password 'mitra';
                      end if;
                    end $$""");
            for (var service : Service.values()) {
                server.createDatabase(service.database());
                statement.execute("alter database " + service.database() + " owner to mitra");
            }
        } catch (SQLException e) {
            throw new Refusal("The databases could not be created: " + e.getMessage(), e);
        }
    }
}
