package dev.mitra.stack.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was broken, in its order, and how long each took until all was ready again.
final class Recoveries {

    /// @param seconds from the fault to readiness
    record Recovery(String fault, double seconds) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s, %.1f s", fault, seconds);
        }
    }

    private final History history;
    private final List<Recovery> all = new ArrayList<>();

    Recoveries(History history) {
        this.history = history;
    }

    void time(String fault, Runnable work) {
        var begin = System.nanoTime();
        history.note("fault", fault, "invoked", "");
        work.run();
        var seconds = (System.nanoTime() - begin) / 1e9;
        history.note("fault", fault, "ok", String.format(Locale.ROOT, "ready again after %.1f s", seconds));
        synchronized (all) {
            all.add(new Recovery(fault, seconds));
        }
    }

    List<Recovery> all() {
        synchronized (all) {
            return List.copyOf(all);
        }
    }
}
