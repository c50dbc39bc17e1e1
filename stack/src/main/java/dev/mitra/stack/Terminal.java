package dev.mitra.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/// What the person at the terminal sees: each step with its time.
public record Terminal(PrintStream out) {

    public void say(String text) {
        out.println(text);
    }

    /// Runs the step and prints what it was and how long it took.
    public <T> T step(String what, Supplier<T> work) {
        var begin = System.nanoTime();
        var result = work.get();
        done(what, Duration.ofNanos(System.nanoTime() - begin));
        return result;
    }

    public void step(String what, Runnable work) {
        step(what, () -> {
            work.run();
            return what;
        });
    }

    void done(String what, Duration time) {
        out.printf(Locale.ROOT, "  %-56s %6.1f s%n", what, time.toMillis() / 1000.0);
    }
}
