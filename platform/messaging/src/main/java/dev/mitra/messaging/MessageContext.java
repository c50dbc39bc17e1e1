package dev.mitra.messaging;

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

    /// The context of the event that this thread is reading; empty outside a reader.
    public static Optional<MessageContext> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /// Runs the work as caused by this message: a worker that finishes what a reader began uses it with what
    /// the reader stored.
    public void run(Runnable work) {
        var before = CURRENT.get();
        CURRENT.set(this);
        try {
            work.run();
        } finally {
            CURRENT.set(before);
        }
    }
}
