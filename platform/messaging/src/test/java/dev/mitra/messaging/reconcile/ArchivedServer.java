package dev.mitra.messaging.reconcile;

import dev.mitra.testkit.FreePorts;
import dev.mitra.testkit.PostgresServer;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;

/// A PostgreSQL that archives its log, its base backup, and a second server restored from both to a moment by the
/// operators' own `deploy/postgres/restore.sh`.
final class ArchivedServer implements AutoCloseable {

    private final Path folder;
    private final Path archive;
    private final PostgresServer server;

    ArchivedServer(Path folder) throws IOException, SQLException {
        this.folder = folder;
        this.archive = Files.createDirectories(folder.resolve("archive"));
        this.server =
                PostgresServer.in(folder.resolve("first"), FreePorts.any(), PostgresServer.Durability.PROCESS_ONLY);
        server.start();
        execute("alter system set archive_mode = on");
        execute("alter system set archive_command = 'cp %p " + archive + "/%f'");
        server.stop();
        server.start();
    }

    PostgresServer server() {
        return server;
    }

    /// The files as they are while the server works, and the label that makes a backup of them. The embedded
    /// PostgreSQL has no `pg_basebackup`, which does the same over the wire.
    Path backUp() throws IOException, SQLException {
        var backup = folder.resolve("backup");
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('nightly', true)");
            copy(folder.resolve("first/data"), backup);
            try (var label = statement.executeQuery("select labelfile from pg_backup_stop()")) {
                label.next();
                Files.writeString(backup.resolve("backup_label"), label.getString(1));
            }
        }
        return backup;
    }

    OffsetDateTime now() throws SQLException {
        try (var connection = server.connect("postgres");
                var row = connection.createStatement().executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class);
        }
    }

    /// Everything that was committed is in the archive then.
    void stop() throws SQLException {
        execute("select pg_switch_wal()");
        server.stop();
    }

    static PostgresServer restored(Path folder, Path backup, OffsetDateTime moment)
            throws IOException, InterruptedException {
        var second = folder.resolve("second");
        var script = Path.of(System.getProperty("mitra.root", "../..")).resolve("deploy/postgres/restore.sh");
        var restore = new ProcessBuilder(
                        script.toString(),
                        backup.toString(),
                        folder.resolve("archive").toString(),
                        second.resolve("data").toString(),
                        moment.toString())
                .inheritIO()
                .start();
        if (!restore.waitFor(60, TimeUnit.SECONDS) || restore.exitValue() != 0) {
            throw new IllegalStateException("restore.sh failed");
        }
        var restored = PostgresServer.in(second, FreePorts.any(), PostgresServer.Durability.PROCESS_ONLY);
        try {
            restored.start();
        } catch (IllegalStateException e) {
            throw new IllegalStateException(Files.readString(restored.log()), e);
        }
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> {
                    try (var connection = restored.connect("postgres");
                            var row = connection.createStatement().executeQuery("select pg_is_in_recovery()")) {
                        return row.next() && !row.getBoolean(1);
                    }
                });
        return restored;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Without the log, which the archive has. Files that vanish meanwhile are no loss: the log tells of them.
    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path source, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(source)));
                return source.endsWith("pg_wal") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path source, BasicFileAttributes attributes) throws IOException {
                if (!source.endsWith("postmaster.pid")) {
                    copyFile(source, to.resolve(from.relativize(source)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path source, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
    }

    private static void copyFile(Path source, Path target) throws IOException {
        try {
            Files.copy(source, target);
        } catch (NoSuchFileException vanished) {
            Files.deleteIfExists(target);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
