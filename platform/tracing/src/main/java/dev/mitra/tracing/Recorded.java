package dev.mitra.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;

/// A step that goes to the collector when it has ended.
record Recorded(Span span) implements Step {

    @Override
    public String traceparent() {
        var context = span.getSpanContext();
        return new TraceParent(context.getTraceId(), context.getSpanId(), context.isSampled()).toString();
    }

    @Override
    public Step with(String name, String value) {
        span.setAttribute(name, value);
        return this;
    }

    @Override
    public void rename(String name) {
        span.updateName(name);
    }

    @Override
    public void failed(String kind) {
        span.setAttribute("error.type", kind);
        span.setStatus(StatusCode.ERROR);
    }

    @Override
    public void end() {
        span.end();
    }
}
