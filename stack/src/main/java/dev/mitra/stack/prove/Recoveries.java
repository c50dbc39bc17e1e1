package dev.mitra.stack.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What was broken, in its order, how long each took until all was ready again, and which failure points were reached.
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
    private final PointsReached points = new PointsReached();

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

    void point(String point, PointsReached.Outcome outcome) {
        points.count(point, outcome);
        history.note("failure point", point, "ok", outcome.toString());
    }

    Map<String, Map<PointsReached.Outcome, Integer>> points() {
        return points.all();
    }

    List<Recovery> all() {
        synchronized (all) {
            return List.copyOf(all);
        }
    }
}
