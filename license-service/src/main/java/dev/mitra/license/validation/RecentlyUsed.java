package dev.mitra.license.validation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The things that were asked for last; the one that was not asked for longest makes room.
public final class RecentlyUsed<K, V> {

    private final Map<K, V> entries;

    /// @param most how many are kept
    public RecentlyUsed(int most) {
        entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized Optional<V> get(K key) {
        return Optional.ofNullable(entries.get(key));
    }

    public synchronized void put(K key, V value) {
        entries.put(key, value);
    }
}
