package dev.mitra.stack.prove;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What was broken, in its order, how long each took until all was as before, and which failure points were reached.
final class Recoveries {

    static final String SENTENCE =
            "all recovers by itself, and the backlog drains within a minute of the broker's return";

    private static final Duration AFTER_BROKER = Duration.ofMinutes(1);

    /// @param seconds how long it was broken, the start of what had been killed included
    /// @param ready from then until all processes were ready
    /// @param drained from then until what had waited to be published was
    record Recovery(String fault, double seconds, double ready, double drained) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s, %.1f s; all ready %.1f s and events published %.1f s later",
                    fault,
                    seconds,
                    ready,
                    drained);
        }
    }

    private final History history;
    private final Backlog backlog;
    private final List<Recovery> all = new ArrayList<>();
    private final List<String> late = new ArrayList<>();
    private final PointsReached points = new PointsReached();

    Recoveries(History history, Backlog backlog) {
        this.history = history;
        this.backlog = backlog;
    }

    void time(PlannedFault fault, Runnable work) {
        var begin = System.nanoTime();
        history.note("fault", fault.shown(), "invoked", "");
        work.run();
        var seconds = (System.nanoTime() - begin) / 1e9;
        var healed = backlog.awaited();
        var recovery = new Recovery(fault.shown(), seconds, healed.ready(), healed.drained());
        history.note("fault", fault.shown(), "ok", recovery.toString());
        var limit = fault.kind() == FaultKind.BROKER ? AFTER_BROKER : Backlog.LIMIT;
        synchronized (all) {
            all.add(recovery);
            if (healed.drained() >= limit.toSeconds() || healed.ready() >= Backlog.LIMIT.toSeconds()) {
                late.add(recovery.toString());
            }
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

    /// What took too long.
    List<String> late() {
        synchronized (all) {
            return List.copyOf(late);
        }
    }
}
