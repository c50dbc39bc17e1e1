package dev.mitra.stack;

import dev.mitra.testkit.LocalProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Where a process of the stack is found again. The first line is the process id alone, for `kill $(head -1 ...)`;
/// the second is the process's start, so that a number that the system has given to somebody else since is not
/// taken for ours.
record PidFile(Path file) {

    void write(LocalProcess process) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, process.pid() + "\n" + process.startedAt().toEpochMilli() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The process if it is alive and still the one that was written down.
    Optional<LocalProcess> process() {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var lines = Files.readAllLines(file);
            var start = Instant.ofEpochMilli(Long.parseLong(lines.get(1)));
            return ProcessHandle.of(Long.parseLong(lines.getFirst()))
                    .map(LocalProcess::new)
                    .filter(process -> process.startedAt().equals(start) && process.isAlive());
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            // half written by a launcher that was killed: nobody to find
            return Optional.empty();
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
