package dev.mitra.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Folders that servers keep their data in.
final class Folders {

    private Folders() {}

    /// Below `target` where a build runs, so that a clean build also cleans up; else below the system's own.
    static Path temporary(String prefix) {
        var target = Path.of("target").toAbsolutePath();
        try {
            return Files.isDirectory(target)
                    ? Files.createTempDirectory(target, prefix)
                    : Files.createTempDirectory(prefix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where things stay that are costly to make and the same for every build of this user.
    static Path cache() {
        var named = System.getenv("MITRA_CACHE");
        return create(named == null ? Path.of(System.getProperty("user.home"), ".cache", "mitra") : Path.of(named));
    }

    static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
