package dev.mitra.stack.prove;

import dev.mitra.stack.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A disk that may be filled to its last byte. A stack's folder that lies on a large one gets a tmpfs of its
/// own for the time of the proof; at the end the report and the logs are taken to where the folder really is.
record SmallDisk(Path folder, boolean ours) implements AutoCloseable {

    private static final long LARGEST = 4L << 30;
    private static final String SIZE = "1500m";

    /// @throws Refusal when there is none and none can be made, before anything has started
    static SmallDisk at(Path folder) {
        return at(folder, "mount", "-t", "tmpfs", "-o", "size=" + SIZE, "mitra-prove", folder.toString());
    }

    /// @param mount what makes one
    static SmallDisk at(Path folder, String... mount) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (isSmall(folder)) {
            return new SmallDisk(folder, false);
        }
        var said = run(mount);
        if (!said.isEmpty() || !isSmall(folder)) {
            throw new Refusal(folder + " is on a disk that others use. The fault \"disk\" needs a small one and could"
                    + " not make it (" + said.strip() + "). As root: mount -t tmpfs -o size=" + SIZE + " tmpfs "
                    + folder
                    + ", or name a folder on a small disk by MITRA_DATA.");
        }
        return new SmallDisk(folder, true);
    }

    static boolean isSmall(Path folder) {
        try {
            return Files.getFileStore(folder).getTotalSpace() <= LARGEST;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (!ours) {
            return;
        }
        try {
            var kept = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "disk-");
            copy(folder, kept);
            var said = run("umount", folder.toString());
            if (!said.isEmpty()) {
                throw new Refusal(said.strip());
            }
            copy(kept, folder);
            delete(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What people read: `prove/*` and `order-service/*.log`.
    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from, 2)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var place = from.relativize(file);
                if (place.startsWith("prove") || place.toString().endsWith(".log")) {
                    var copy = to.resolve(place);
                    Files.createDirectories(copy.resolveSibling("."));
                    Files.copy(file, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    /// What a command complained of; nothing when it did as told.
    private static String run(String... command) {
        try {
            var process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : said.isBlank() ? command[0] + " failed" : said;
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
