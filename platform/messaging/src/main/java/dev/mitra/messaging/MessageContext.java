package dev.mitra.messaging;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a message inherits from the one that caused it.
///
/// @param correlationId the order or application that started it all
/// @param causationId the event that is being handled
/// @param traceparent W3C trace context, when the cause carried one
public record MessageContext(
        UUID correlationId, UUID causationId, @Nullable String traceparent) {

    private static final ThreadLocal<@Nullable MessageContext> CURRENT = new ThreadLocal<>();
    private static final ThreadLocal<@Nullable IdentityHashMap<Object, MessageContext>> BATCH = new ThreadLocal<>();

    /// The context of the event that this thread is reading; empty outside a reader.
    public static Optional<MessageContext> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /// The context of one event of the batch that [EventReader#readAll(java.util.List)] was given: whoever writes a
    /// batch together runs what belongs to one event in that event's context. Empty for anything else.
    public static Optional<MessageContext> of(Object event) {
        return Optional.ofNullable(BATCH.get()).map(batch -> batch.get(event));
    }

    /// Runs what belongs to one event of a batch in that event's context, or in the present one where it has none.
    public static void runFor(Object event, Runnable work) {
        of(event).ifPresentOrElse(context -> context.run(work), work);
    }

    /// Runs work on a batch of events, each of which has a context of its own.
    ///
    /// @param batch by identity
    public static void run(IdentityHashMap<Object, MessageContext> batch, Runnable work) {
        BATCH.set(batch);
        try {
            work.run();
        } finally {
            BATCH.remove();
        }
    }

    /// Runs the work as caused by this message, which its log lines name: a worker that finishes what a reader
    /// began uses it with what the reader stored.
    public void run(Runnable work) {
        var before = CURRENT.get();
        CURRENT.set(this);
        try (var _ = LogContext.of(correlationId, traceparent)) {
            work.run();
        } finally {
            CURRENT.set(before);
        }
    }
}
