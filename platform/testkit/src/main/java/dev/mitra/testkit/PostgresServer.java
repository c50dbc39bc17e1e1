package dev.mitra.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL of its own on this machine. It keeps data and port over stop, kill and start, and it ends with
/// this JVM unless it was released to live on.
public final class PostgresServer implements AutoCloseable {

    public static final String USER = "postgres";
    private static final Duration READY = Duration.ofSeconds(60);

    private final PostgresBinaries binaries = PostgresBinaries.unpacked();
    private final Path folder;
    private final int port;
    private final Durability durability;
    private @Nullable LocalProcess process;
    private @Nullable Watchdog watchdog;

    public enum Durability {
        /// Commits are flushed to the disk.
        DURABLE,
        /// Commits survive the death of any process, not that of the machine: right for tests.
        PROCESS_ONLY
    }

    private PostgresServer(Path folder, int port, Durability durability) {
        this.folder = folder;
        this.port = port;
        this.durability = durability;
    }

    /// A fresh server on a free port; its data is removed when this JVM ends.
    public static PostgresServer temporary() {
        var server = new PostgresServer(Folders.temporary("postgres-"), FreePorts.any(), Durability.PROCESS_ONLY);
        server.start();
        server.endWithThisJvm();
        return server;
    }

    /// A server whose data stays in the folder; not started yet.
    public static PostgresServer in(Path folder, int port, Durability durability) {
        return new PostgresServer(Folders.create(folder.toAbsolutePath()), port, durability);
    }

    /// Starts on the data that is there, or on new data, and returns when it answers.
    public LocalProcess start() {
        var data = Folders.create(folder).resolve("data");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(data);
        }
        forgetUncollected(data.resolve("postmaster.pid"));
        var started = LocalProcess.start(command(data), Map.of(), folder, log());
        process = started;
        if (!Await.within(READY, () -> answers() || !started.isAlive()) || !started.isAlive()) {
            throw new IllegalStateException("PostgreSQL did not start; see " + log());
        }
        if (watchdog != null) {
            endWithThisJvm();
        }
        return started;
    }

    /// A killed server that nobody has collected yet would be taken for a running one by the next.
    private static void forgetUncollected(Path lockFile) {
        try {
            if (Files.exists(lockFile)) {
                var pid = Long.parseLong(Files.readAllLines(lockFile).getFirst().strip());
                var holder = ProcessHandle.of(pid).map(LocalProcess::new);
                if (holder.isPresent() && !holder.get().isAlive()) {
                    Files.delete(lockFile);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends every session and stops cleanly.
    public void stop() {
        running().stop(LocalProcess.Signal.INT, Duration.ofSeconds(20));
    }

    /// SIGKILL: the next start recovers from the log.
    public void kill() {
        var running = running();
        running.signalTree(LocalProcess.Signal.KILL);
        running.hasEndedWithin(Duration.ofSeconds(10));
    }

    /// Hangs without closing a connection (SIGSTOP), until it is resumed.
    public void pause() {
        running().signalTree(LocalProcess.Signal.STOP);
    }

    public void resume() {
        running().signalTree(LocalProcess.Signal.CONT);
    }

    public int port() {
        return port;
    }

    /// Where its messages go.
    public Path log() {
        return folder.resolve("postgres.log");
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), USER, "");
    }

    /// Creates the database unless it exists.
    public void createDatabase(String name) {
        try (var connection = connect("postgres");
                var query = connection.prepareStatement("select 1 from pg_database where datname = ?");
                var statement = connection.createStatement()) {
            query.setString(1, name);
            if (!query.executeQuery().next()) {
                statement.execute("create database \"" + name.replace("\"", "\"\"") + "\"");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create database " + name, e);
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            resume();
            stop();
        }
        if (watchdog != null) {
            watchdog.close();
            Folders.delete(folder);
        }
    }

    private void endWithThisJvm() {
        if (watchdog == null) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::kill, "stop-postgres"));
        } else {
            watchdog.close();
        }
        watchdog = Watchdog.over(running(), folder);
    }

    private LocalProcess running() {
        if (process == null) {
            throw new IllegalStateException("PostgreSQL was never started");
        }
        return process;
    }

    private boolean answers() {
        if (!FreePorts.answers(port)) {
            return false;
        }
        try (var connection = connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private void initialise(Path data) {
        var command = asOrdinaryUser("initdb");
        command.addAll(List.of("-D", data.toString(), "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync"));
        command.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        var initdb = LocalProcess.start(command, Map.of(), folder, log());
        if (!initdb.hasEndedWithin(READY) || !Files.exists(data.resolve("PG_VERSION"))) {
            throw new IllegalStateException("initdb failed; see " + log());
        }
    }

    private List<String> command(Path data) {
        var command = asOrdinaryUser("postgres");
        command.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port), "-h", "127.0.0.1"));
        // a young table is analysed every minute: from three thousand of its rows, not from thirty thousand
        var statistics = "default_statistics_target=10 autovacuum_vacuum_insert_threshold=10000 ";
        var settings = "unix_socket_directories= max_connections=200 jit=off timezone=UTC " + statistics
                + switch (durability) {
                    case PROCESS_ONLY -> "shared_buffers=64MB fsync=off full_page_writes=off";
                    // as the containers have it: what five databases use stays in memory, a checkpoint comes by time
                    case DURABLE -> "shared_buffers=256MB max_wal_size=2GB";
                };
        Arrays.stream(settings.split(" ")).forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    /// PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it does.
    private List<String> asOrdinaryUser(String program) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.program(program).toString());
        return command;
    }
}
