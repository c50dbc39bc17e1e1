package dev.mitra.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/// The archived log of a PostgreSQL, its base backups, and servers restored from both to a moment by the operators'
/// own `deploy/postgres/restore.sh`.
///
/// @param data the server's files
/// @param folder where whole segments of the log go
/// @param restore the script
public record LogArchive(PostgresServer server, Path data, Path folder, Path restore) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// The server archives from its next start on.
    public LogArchive begin() throws SQLException {
        Folders.create(folder);
        execute("alter system set archive_mode = on");
        execute("alter system set archive_command = 'test ! -f %1$s/%%f && cp %%p %1$s/%%f'".formatted(folder));
        return this;
    }

    /// The files as they are while the server works, and the label that makes a backup of them. The embedded
    /// PostgreSQL has no `pg_basebackup`, which does the same over the wire.
    public Path backUp(Path target) throws IOException, SQLException {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('nightly', true)");
            copy(data, target);
            try (var label = statement.executeQuery("select labelfile from pg_backup_stop()")) {
                label.next();
                Files.writeString(target.resolve("backup_label"), label.getString(1));
            }
        }
        return target;
    }

    public OffsetDateTime now() throws SQLException {
        try (var connection = server.connect("postgres");
                var row = connection.createStatement().executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class);
        }
    }

    /// Returns when everything that was committed until now is in the archive.
    public void complete() throws SQLException {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            var last = text(statement.executeQuery("select pg_walfile_name(pg_switch_wal())"));
            var archived = "select '%s' <= coalesce(last_archived_wal, '') from pg_stat_archiver".formatted(last);
            if (!Await.within(PATIENCE, () -> isTrue(archived))) {
                throw new IllegalStateException(last + " was not archived; see " + server.log());
            }
        }
    }

    /// A server on a free port that has recovered up to the moment and accepts writes.
    ///
    /// @param place an empty folder for its files
    public PostgresServer restored(Path backup, OffsetDateTime moment, Path place) {
        var files = place.resolve("data");
        var script = LocalProcess.start(
                List.of(
                        restore.toAbsolutePath().toString(),
                        backup.toString(),
                        folder.toString(),
                        files.toString(),
                        moment.toString()),
                Map.of(),
                Folders.create(place),
                place.resolve("restore.log"));
        if (!script.hasEndedWithin(PATIENCE) || !Files.exists(files.resolve("recovery.signal"))) {
            throw new IllegalStateException(restore + " failed: " + text(place.resolve("restore.log")));
        }
        var restored = PostgresServer.in(place, FreePorts.any(), PostgresServer.Durability.PROCESS_ONLY);
        try {
            restored.start();
        } catch (IllegalStateException e) {
            throw new IllegalStateException(text(restored.log()), e);
        }
        if (!Await.within(
                PATIENCE,
                () -> new LogArchive(restored, files, folder, restore).isTrue("select not pg_is_in_recovery()"))) {
            throw new IllegalStateException("it does not recover: " + text(restored.log()));
        }
        return restored;
    }

    private boolean isTrue(String sql) {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            return "t".equals(text(statement.executeQuery(sql)));
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static String text(ResultSet only) throws SQLException {
        try (only) {
            only.next();
            return only.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
}
