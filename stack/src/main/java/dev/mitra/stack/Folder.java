package dev.mitra.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// The stack's data folder. One launcher at a time works on it; the lock ends with its process.
record Folder(Path path) {

    /// @throws Refusal when another launcher is at work
    FileLock lock() {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(
                    path.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = taken(channel);
            if (lock == null) {
                channel.close();
                throw new Refusal("The stack in " + path + " is already being run by another ./mitra up;"
                        + " ./mitra status shows it, ./mitra down ends it.");
            }
            return lock;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /// Forgets all data.
    void wipe() {
        try (var files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.endsWith("launcher.lock"))
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
