package dev.mitra.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Takes a process along when this JVM dies, even by SIGKILL: a small shell waits on a pipe that only this JVM
/// holds open; when the pipe closes, it kills the process and removes its temporary folder.
final class Watchdog implements AutoCloseable {

    private static final String SCRIPT =
            "cat >/dev/null; kill -KILL $0 2>/dev/null; " + "if [ -n \"$1\" ]; then sleep 1; rm -rf \"$1\"; fi";

    private final Process shell;

    private Watchdog(Process shell) {
        this.shell = shell;
    }

    static Watchdog over(LocalProcess process) {
        return start(process, "");
    }

    static Watchdog over(LocalProcess process, Path temporaryFolder) {
        return start(process, temporaryFolder.toString());
    }

    private static Watchdog start(LocalProcess process, String folder) {
        try {
            return new Watchdog(new ProcessBuilder("sh", "-c", SCRIPT, Long.toString(process.pid()), folder)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lets the process live on without us.
    @Override
    public void close() {
        shell.destroyForcibly();
    }
}
