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
import java.util.List;

/// Takes the last byte of the disk that PostgreSQL, the broker and the logs write to, for some seconds. Only on a
/// small disk of its own, such as a tmpfs at `MITRA_DATA`.
record FullDisk(Stack stack) {

    private static final long LARGEST = 4L << 30;
    private static final Duration FULL = Duration.ofSeconds(5);
    private static final int BLOCK = 1 << 20;

    void strike() {
        var ballast = stack.settings().folder().resolve("ballast");
        try {
            refuseLargeDisk();
            fill(ballast);
            Saboteur.pause(FULL);
            Files.deleteIfExists(ballast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // both end rather than go on with a disk that refuses; whoever supervises them starts them again
        for (var part : List.of("postgres", "kafka")) {
            if (!stack.runs(part)) {
                stack.start(part);
            }
        }
    }

    /// @throws Refusal when the disk is not one to be filled
    private void refuseLargeDisk() throws IOException {
        var folder = stack.settings().folder();
        if (Files.getFileStore(folder).getTotalSpace() > LARGEST) {
            throw new Refusal(folder + " is on a disk that others use. The fault \"disk\" needs a small one: mount a"
                    + " tmpfs of 1 GB there, or name one by MITRA_DATA.");
        }
    }

    private static void fill(Path ballast) throws IOException {
        try (var file = FileChannel.open(ballast, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
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
