package dev.mitra.messaging.reconcile;

import dev.mitra.testkit.FreePorts;
import dev.mitra.testkit.LogArchive;
import dev.mitra.testkit.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/// A PostgreSQL that archives its log, and a second server restored from that to a moment.
final class ArchivedServer implements AutoCloseable {

    private final Path folder;
    private final PostgresServer server;
    private final LogArchive archive;

    ArchivedServer(Path folder) throws SQLException {
        this.folder = folder;
        var first = folder.resolve("first");
        this.server = PostgresServer.in(first, FreePorts.any(), PostgresServer.Durability.PROCESS_ONLY);
        this.archive = new LogArchive(
                server,
                first.resolve("data"),
                folder.resolve("archive"),
                Path.of(System.getProperty("mitra.root", "../..")).resolve("deploy/postgres/restore.sh"));
        server.start();
        archive.begin();
        server.stop();
        server.start();
    }

    PostgresServer server() {
        return server;
    }

    Path backUp() throws IOException, SQLException {
        return archive.backUp(folder.resolve("backup"));
    }

    OffsetDateTime now() throws SQLException {
        return archive.now();
    }

    /// Everything that was committed is in the archive then.
    void stop() throws SQLException {
        archive.complete();
        server.stop();
    }

    PostgresServer restored(Path backup, OffsetDateTime moment) {
        return archive.restored(backup, moment, folder.resolve("second"));
    }

    @Override
    public void close() {
        server.close();
    }
}
