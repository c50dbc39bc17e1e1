package dev.mitra.billing.receipt.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// A folder into which somebody else puts bank files: what was imported moves to `imported`, what was
/// refused to `refused` with the reason beside it, what failed to `failed` likewise. A file that is still growing is
/// left alone.
///
/// @param settled how long a file must not have changed
record WatchedFolder(Path folder, Duration settled) {

    /// By name, which banks let grow with the day.
    List<Path> ready(Instant now) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(WatchedFolder::isBankFile)
                    .filter(file -> isSettled(file, now))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isBankFile(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && (name.endsWith(".xml") || name.endsWith(".camt"));
    }

    private boolean isSettled(Path file, Instant now) {
        try {
            return Files.getLastModifiedTime(file).toInstant().plus(settled).isBefore(now);
        } catch (IOException movedMeanwhile) {
            return false;
        }
    }

    void imported(Path file) {
        move(file, "imported");
    }

    /// @param reason for people
    void refused(Path file, String reason) {
        moveWithReason(file, "refused", reason);
    }

    /// Nobody knows whether the file or the service is wrong: put back into the folder, it is tried again.
    ///
    /// @param reason for people
    void failed(Path file, String reason) {
        moveWithReason(file, "failed", reason);
    }

    private void moveWithReason(Path file, String where, String reason) {
        move(file, where);
        try {
            Files.writeString(folder.resolve(where).resolve(file.getFileName() + ".reason.txt"), reason + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    // A name that was there before gets the moment before it: nothing is ever overwritten.
    private void move(Path file, String where) {
        try {
            var target = Files.createDirectories(folder.resolve(where)).resolve(file.getFileName());
            Files.move(
                    file,
                    Files.exists(target) ? target.resolveSibling(System.nanoTime() + "-" + file.getFileName()) : target,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException anotherReplicaMovedIt) {
            return;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
