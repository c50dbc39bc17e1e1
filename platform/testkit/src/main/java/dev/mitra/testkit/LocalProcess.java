package dev.mitra.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A program outside this JVM, known by its process id, that can be asked, paused, killed and waited for.
/// It need not have been started by this JVM: the local stack finds its parts again by their PID files.
public record LocalProcess(ProcessHandle handle) {

    public enum Signal {
        TERM,
        INT,
        QUIT,
        KILL,
        STOP,
        CONT
    }

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    /// Starts a program; its output is appended to a file, its input is empty. Where the system can, it gets a
    /// session of its own, so that Ctrl-C at a terminal reaches us alone and we stop things in order.
    public static LocalProcess start(
            List<String> command, Map<String, String> environment, Path directory, Path output) {
        var whole = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) {
            whole.add(SETSID.toString());
        }
        whole.addAll(command);
        var builder = new ProcessBuilder(whole)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(output.toAbsolutePath().getParent());
            return new LocalProcess(builder.start().toHandle());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command.getFirst(), e);
        }
    }

    public long pid() {
        return handle.pid();
    }

    public Instant startedAt() {
        return handle.info().startInstant().orElse(Instant.EPOCH);
    }

    /// False also for a process that has ended but that nobody has collected yet.
    public boolean isAlive() {
        if (!handle.isAlive()) {
            return false;
        }
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid()), "stat"));
            return !stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException e) {
            return handle.isAlive();
        }
    }

    public void signal(Signal signal) {
        signal(signal, List.of(handle));
    }

    /// Signals the process and everything it has started: what a paused PostgreSQL needs, whose sessions are
    /// processes of their own.
    public void signalTree(Signal signal) {
        var tree = new ArrayList<>(List.of(handle));
        tree.addAll(handle.descendants().toList());
        signal(signal, tree);
    }

    /// Sends a signal, waits, and kills what has not ended by then; answers whether it ended by itself.
    public boolean stop(Signal signal, Duration grace) {
        signal(signal);
        if (hasEndedWithin(grace)) {
            return true;
        }
        signalTree(Signal.KILL);
        hasEndedWithin(Duration.ofSeconds(10));
        return false;
    }

    public boolean hasEndedWithin(Duration limit) {
        return Await.within(limit, () -> !isAlive());
    }

    private static void signal(Signal signal, List<ProcessHandle> handles) {
        var kill = new StringBuilder("kill -" + signal.name().toUpperCase(Locale.ROOT));
        handles.forEach(handle -> kill.append(' ').append(handle.pid()));
        try {
            new ProcessBuilder("sh", "-c", kill + " 2>/dev/null").start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
