package dev.mitra.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Begins the steps of traces. Without a collector every step is [Step.Unrecorded], and nothing of
/// OpenTelemetry's SDK is even loaded.
public final class Traces implements AutoCloseable {

    /// What a step does, seen from the trace.
    public enum Kind {
        /// Answers a request.
        SERVER(SpanKind.SERVER),
        /// Hands an event to the broker.
        PRODUCER(SpanKind.PRODUCER),
        /// Applies an event.
        CONSUMER(SpanKind.CONSUMER),
        /// Asks somebody outside.
        CLIENT(SpanKind.CLIENT);

        private final SpanKind spanKind;

        Kind(SpanKind spanKind) {
            this.spanKind = spanKind;
        }
    }

    private static final Traces OFF = new Traces(null, null);

    private final @Nullable SdkTracerProvider provider;
    private final @Nullable Tracer tracer;

    private Traces(@Nullable SdkTracerProvider provider, @Nullable Tracer tracer) {
        this.provider = provider;
        this.tracer = tracer;
    }

    /// Records nothing.
    public static Traces off() {
        return OFF;
    }

    /// Records what this provider's sampler asks for; closing it sends what has not been sent.
    public static Traces by(SdkTracerProvider provider) {
        return new Traces(provider, provider.get("dev.mitra"));
    }

    public boolean isOn() {
        return tracer != null;
    }

    /// @param parent `traceparent` of whoever asked; a new trace begins when it is null or malformed
    public Step begin(String name, Kind kind, @Nullable String parent) {
        return tracer == null ? new Step.Unrecorded(parent) : begun(tracer, name, kind, parent, null);
    }

    /// The same for a step that began earlier, such as a row that has been waiting since.
    public Step beganAt(Instant start, String name, Kind kind, @Nullable String parent) {
        return tracer == null ? new Step.Unrecorded(parent) : begun(tracer, name, kind, parent, start);
    }

    private static Step begun(Tracer tracer, String name, Kind kind, @Nullable String parent, @Nullable Instant start) {
        var span = tracer.spanBuilder(name).setSpanKind(kind.spanKind).setParent(context(parent));
        if (start != null) {
            span.setStartTimestamp(start);
        }
        return new Recorded(span.startSpan());
    }

    private static Context context(@Nullable String header) {
        return TraceParent.parse(header)
                .map(parent -> Context.root()
                        .with(Span.wrap(SpanContext.createFromRemoteParent(
                                parent.traceId(),
                                parent.spanId(),
                                parent.sampled() ? TraceFlags.getSampled() : TraceFlags.getDefault(),
                                TraceState.getDefault()))))
                .orElseGet(Context::root);
    }

    @Override
    public void close() {
        if (provider != null) {
            provider.shutdown().join(5, TimeUnit.SECONDS);
        }
    }
}
