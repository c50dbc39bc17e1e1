package dev.mitra.messaging.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Topics that do not exist yet or take nothing for now. They are left aside for a while, so that the events
/// of other topics flow on.
final class BlockedTopics {

    private static final Duration ASIDE = Duration.ofSeconds(3);

    private final Map<String, Long> since = new HashMap<>();

    Set<String> now() {
        since.values().removeIf(start -> System.nanoTime() - start > ASIDE.toNanos());
        return Set.copyOf(since.keySet());
    }

    boolean contains(String topic) {
        return since.containsKey(topic);
    }

    void add(String topic) {
        since.put(topic, System.nanoTime());
    }
}
