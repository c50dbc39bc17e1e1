package dev.mitra.messaging.inbox;

import java.util.Comparator;
import java.util.UUID;

/// The key of one topic, within which order holds. Sorted as rows are locked: every transaction in the same
/// order.
record ParkedKey(String topic, UUID key) implements Comparable<ParkedKey> {

    private static final Comparator<ParkedKey> ORDER = Comparator.comparing(ParkedKey::topic)
            .thenComparing(key -> key.key().toString());

    @Override
    public int compareTo(ParkedKey other) {
        return ORDER.compare(this, other);
    }
}
