package dev.mitra.stack;

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
                    process.map(running -> Memory.kilobytes(running.pid())).orElse(0L);
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
}
