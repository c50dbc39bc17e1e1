package dev.mitra.testkit;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL programs for this machine, unpacked once per version and user from their artifact.
record PostgresBinaries(Path home) {

    private static final String VERSION = "18.4.0";

    static PostgresBinaries unpacked() {
        var home = Folders.cache().resolve("postgres-" + VERSION + "-" + System.getProperty("os.arch"));
        try {
            if (!Files.exists(home.resolve("bin/postgres"))) {
                unpackOnce(home);
            }
            return new PostgresBinaries(home);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack PostgreSQL into " + home, e);
        }
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static void unpackOnce(Path home) throws IOException {
        var lockFile = home.resolveSibling(home.getFileName() + ".lock");
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.exists(home.resolve("bin/postgres"))) {
                var partial = Files.createTempDirectory(home.getParent(), "postgres-");
                unpack(partial);
                Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (var archive = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open())))) {
            TarArchiveEntry entry;
            while ((entry = archive.getNextEntry()) != null) {
                write(archive, entry, folder.resolve(entry.getName()));
            }
        }
    }

    private static void write(TarArchiveInputStream archive, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, file);
            file.toFile().setExecutable((entry.getMode() & 0100) != 0);
        }
    }

    private static InputStream open() throws IOException {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "Darwin" : "Linux";
        return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"));
    }
}
