package dev.mitra.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// `./mitra status`: a line per part.
record Status(Stack stack, Terminal terminal) {

    /// Answers 0 when every part is ready.
    int print() {
        var allReady = true;
        var memory = 0L;
        for (var part : stack.parts().all()) {
            var process = stack.process(part);
            var ready = process.isPresent() && part.isReady();
            var resident =
                    process.map(running -> residentKilobytes(running.pid())).orElse(0L);
            allReady &= ready;
            memory += resident;
            var state = process.isEmpty() ? "not running" : ready ? "ready" : "running, not ready";
            var pid = process.map(running -> "pid " + running.pid()).orElse("");
            terminal.say(String.format(
                    Locale.ROOT,
                    "  %-9s %-19s %-12s %5d MB  %s",
                    part.name(),
                    state,
                    pid,
                    resident / 1024,
                    part.log()));
        }
        terminal.say(String.format(Locale.ROOT, "  resident memory together: %d MB", memory / 1024));
        return allReady ? 0 : 1;
    }

    /// Of the process and all that it has started; 0 where the system does not tell.
    private static long residentKilobytes(long pid) {
        var sum = resident(pid);
        for (var child : ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .toList()) {
            sum += resident(child.pid());
        }
        return sum;
    }

    /// Proportional, so that memory that PostgreSQL's processes share counts once.
    private static long resident(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
