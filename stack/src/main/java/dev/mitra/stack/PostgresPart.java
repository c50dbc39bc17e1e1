package dev.mitra.stack;

import dev.mitra.testkit.LocalProcess;
import dev.mitra.testkit.PostgresServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
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
            boolean secured = new Security(settings).isOn();
            for (var service : Service.values()) {
                server.createDatabase(service.database());
                if (secured) {
                    separate(statement, service);
                } else {
                    statement.execute("alter database " + service.database() + " owner to mitra");
                }
            }
        } catch (SQLException e) {
            throw new Refusal("The databases could not be created: " + e.getMessage(), e);
        }
    }

    /// As `deploy/compose/databases.sh` does: a role that owns and migrates, and one that works.
    private void separate(Statement server, Service service) throws SQLException {
        var owner = "mitra_" + service.shortName() + "_owner";
        var worker = "mitra_" + service.shortName() + "_service";
        for (var role : List.of(owner, worker)) {
            server.execute("""
                    do $$ begin
                      if not exists (select from pg_roles where rolname = '%1$s') then
                        create role %1$s login password '%1$s';
                      end if;
                    end $$""".formatted(role));
        }
        var database = service.database();
        server.execute("alter database %s owner to %s".formatted(database, owner));
        server.execute("revoke connect on database %s from public".formatted(database));
        server.execute("grant connect on database %s to %s".formatted(database, worker));
        try (var connection = this.server.connect(database);
                var statement = connection.createStatement()) {
            for (var right : List.of(
                    "select, insert, update, delete on tables",
                    "usage, select on sequences",
                    "usage on schemas",
                    "execute on functions")) {
                statement.execute(
                        "alter default privileges for role %s grant %s to %s".formatted(owner, right, worker));
            }
        }
    }
}
