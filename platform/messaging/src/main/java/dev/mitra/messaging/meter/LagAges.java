package dev.mitra.messaging.meter;

import dev.mitra.messaging.inbox.ConsumerLag.Backlog;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;

/// How long the oldest record that was not dealt with has been waiting, seen from outside: the ends of the
/// partitions are noted at every look, and the age is that of the first note beyond what is done. Exact to the pause
/// between two looks, and without reading a record twice.
final class LagAges {

    /// Enough for a day of looks every ten seconds; then the older half is thinned out, but for its first.
    private static final int MOST_NOTES = 8_640;

    private record Note(Instant at, long end) {}

    private final Map<TopicPartition, Deque<Note>> notes = new HashMap<>();

    /// By topic; zero where nothing waits.
    Map<String, Duration> at(Instant now, Map<TopicPartition, Backlog> backlogs) {
        Map<String, Duration> oldest = new TreeMap<>();
        notes.keySet().retainAll(backlogs.keySet());
        backlogs.forEach(
                (partition, backlog) -> oldest.merge(partition.topic(), age(now, partition, backlog), LagAges::longer));
        return oldest;
    }

    private Duration age(Instant now, TopicPartition partition, Backlog backlog) {
        var seen = notes.computeIfAbsent(partition, _ -> new ArrayDeque<>());
        if (seen.isEmpty() || seen.getLast().end() < backlog.end()) {
            seen.addLast(new Note(now, backlog.end()));
        }
        while (!seen.isEmpty() && seen.getFirst().end() <= backlog.done()) {
            seen.removeFirst();
        }
        if (seen.size() > MOST_NOTES) {
            thinOut(seen);
        }
        return seen.isEmpty() ? Duration.ZERO : Duration.between(seen.getFirst().at(), now);
    }

    private static void thinOut(Deque<Note> seen) {
        var kept = new ArrayDeque<Note>();
        boolean keep = true;
        for (var note : seen) {
            if (keep) {
                kept.addLast(note);
            }
            keep = !keep;
        }
        if (!kept.getLast().equals(seen.getLast())) {
            kept.addLast(seen.getLast());
        }
        seen.clear();
        seen.addAll(kept);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
