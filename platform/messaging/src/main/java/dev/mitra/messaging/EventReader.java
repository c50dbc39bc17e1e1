package dev.mitra.messaging;

import java.util.List;

/// Applies one type of foreign event. An application-scoped bean annotated with [EventType]; `E` is the
/// service's own narrow record of the event, unknown fields are ignored.
///
/// Messaging opens the transaction, drops duplicates, keeps the order per key, retries, parks and
/// dead-letters. A reader makes its calls and lets exceptions go: an exception rolls back and is retried.
public interface EventReader<E> {

    void read(E event);

    /// Many events of one poll in one transaction, in order. Override it where rows can be written together.
    default void readAll(List<E> events) {
        events.forEach(this::read);
    }
}
