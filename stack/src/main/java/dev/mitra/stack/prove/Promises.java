package dev.mitra.stack.prove;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What the services have acknowledged to the callers of this run, and what they refused although they
/// should not.
final class Promises {

    private final Map<String, String> placed = new ConcurrentHashMap<>();
    private final Set<String> cancelled = ConcurrentHashMap.newKeySet();
    private final Set<String> temporary = ConcurrentHashMap.newKeySet();
    private final List<String> refused = Collections.synchronizedList(new ArrayList<>());

    void placed(String key, String order) {
        placed.put(key, order);
    }

    void cancelled(String order) {
        cancelled.add(order);
    }

    void temporary(String license) {
        temporary.add(license);
    }

    void refused(String what) {
        refused.add(what);
    }

    /// The key that was sent, the id that came back.
    Map<String, String> placed() {
        return Map.copyOf(placed);
    }

    /// Orders whose cancellation was acknowledged.
    Set<String> cancelled() {
        return Set.copyOf(cancelled);
    }

    /// Temporary licences that were acknowledged.
    Set<String> temporary() {
        return Set.copyOf(temporary);
    }

    List<String> refused() {
        return List.copyOf(refused);
    }
}
