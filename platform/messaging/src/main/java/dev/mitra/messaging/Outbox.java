package dev.mitra.messaging;

/// Announces facts to the other services.
public interface Outbox {

    /// Writes the event into the current transaction: it is published if and only if that transaction
    /// commits, in the order of its key, and takes effect once at each reader. The aggregate's row must be
    /// locked or written by this transaction; a pending change of the persistence context counts, since it is
    /// flushed before the event's row.
    ///
    /// @throws IllegalStateException outside a transaction
    /// @throws IllegalArgumentException when the event is larger than 512 KB or its record lacks [EventType]
    void publish(OutboundEvent event);
}
