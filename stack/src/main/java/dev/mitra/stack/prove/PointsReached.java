package dev.mitra.stack.prove;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How often a failure point was set for somebody, and what came of it.
final class PointsReached {

    /// What came of one.
    enum Outcome {
        /// The process ended there.
        ENDED("ended a process"),
        /// A thread was held up there.
        HELD_UP("held somebody up"),
        /// Nobody came by in time, as at a reader without events.
        NOBODY("nobody came by");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }
    }

    private final Map<String, Map<Outcome, Integer>> points = new TreeMap<>();

    synchronized void count(String point, Outcome outcome) {
        points.computeIfAbsent(point, _ -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
    }

    /// By point and outcome.
    synchronized Map<String, Map<Outcome, Integer>> all() {
        return points.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, point -> Map.copyOf(point.getValue()), (one, _) -> one, TreeMap::new));
    }

    /// A line per point: `MARKED: ended a process 2, nobody came by 1`.
    static List<String> told(Map<String, Map<Outcome, Integer>> points) {
        return points.entrySet().stream()
                .map(point -> point.getKey() + ": "
                        + new TreeMap<>(point.getValue())
                                .entrySet().stream()
                                        .map(each -> each.getKey().words + " " + each.getValue())
                                        .collect(Collectors.joining(", ")))
                .toList();
    }
}
