package dev.mitra.messaging;

import dev.mitra.tracing.TraceParent;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/// What log lines carry beside their text: `correlationId` is the order or application of the story,
/// `traceId` its trace.
public final class LogContext implements AutoCloseable {

    private static final String CORRELATION = "correlationId";
    private static final String TRACE = "traceId";

    private static final ThreadLocal<@Nullable String> PARENT = new ThreadLocal<>();

    private final @Nullable String parent;
    private final @Nullable Object correlation;
    private final @Nullable Object trace;

    private LogContext(@Nullable String parent, @Nullable Object correlation, @Nullable Object trace) {
        this.parent = parent;
        this.correlation = correlation;
        this.trace = trace;
    }

    /// On this thread, until it is closed.
    public static LogContext of(UUID correlationId, @Nullable String traceparent) {
        var before = new LogContext(PARENT.get(), MDC.get(CORRELATION), MDC.get(TRACE));
        PARENT.set(traceparent);
        put(CORRELATION, correlationId.toString());
        put(TRACE, TraceParent.parse(traceparent).map(TraceParent::traceId).orElse(null));
        return before;
    }

    /// What is announced on this thread, such as a mail's delivery, continues that trace.
    public static Optional<String> traceparent() {
        return Optional.ofNullable(PARENT.get());
    }

    /// As it was before.
    @Override
    public void close() {
        PARENT.set(parent);
        put(CORRELATION, correlation);
        put(TRACE, trace);
    }

    private static void put(String key, @Nullable Object value) {
        if (value == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, value);
        }
    }
}
