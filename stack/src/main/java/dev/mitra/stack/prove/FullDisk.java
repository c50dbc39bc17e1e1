package dev.mitra.stack.prove;

import dev.mitra.stack.Refusal;
import dev.mitra.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/// Takes the last byte of the disk that PostgreSQL, the broker and the logs write to, for some seconds. Only on a
/// small disk of its own, such as a tmpfs at `MITRA_DATA`.
record FullDisk(Stack stack) {

    private static final Duration FULL = Duration.ofSeconds(5);
    private static final Duration WATCHED = Duration.ofSeconds(10);
    private static final int BLOCK = 1 << 20;

    void strike() {
        var folder = stack.settings().folder();
        if (!SmallDisk.isSmall(folder)) {
            throw new Refusal(folder + " is on a disk that others use");
        }
        var ballast = folder.resolve("ballast");
        try {
            // what others give back is taken too
            for (var end = Instant.now().plus(FULL); Instant.now().isBefore(end); ) {
                fill(ballast);
                Saboteur.pause(Duration.ofMillis(200));
            }
            Files.deleteIfExists(ballast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        startWhoEnded();
    }

    /// Some end rather than go on with a disk that refuses, PostgreSQL and the broker above all, and not all at once;
    /// whoever supervises them starts them again.
    private void startWhoEnded() {
        var end = Instant.now().plus(WATCHED);
        while (Instant.now().isBefore(end)) {
            stack.missing().forEach(stack::start);
            Saboteur.pause(Duration.ofMillis(500));
        }
    }

    private static void fill(Path ballast) throws IOException {
        try (var file = FileChannel.open(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var size = BLOCK; size >= 1; ) {
                size = wrote(file, size) ? size : size / 16;
            }
        }
    }

    /// False when there is no more room for so much.
    private static boolean wrote(FileChannel file, int size) {
        try {
            return file.write(java.nio.ByteBuffer.allocate(size)) == size;
        } catch (IOException e) {
            return false;
        }
    }
}
