package dev.mitra.tracing;

import org.jspecify.annotations.Nullable;

/// One step of a trace while it lasts. What it is given must neither be personal nor a secret: it leaves the
/// house's databases.
public interface Step {

    /// What whoever continues the trace is handed; null when there is no trace at all.
    @Nullable
    String traceparent();

    /// Adds a fact. Names follow OpenTelemetry's semantic conventions, the house's own begin with `mitra.`.
    Step with(String name, String value);

    /// Gives it a better name than it began with.
    void rename(String name);

    /// Marks it as failed, by the kind of failure alone: messages may hold anybody's input.
    void failed(String kind);

    void end();

    /// A step that nobody records: it hands on what it was handed, and costs nothing.
    record Unrecorded(@Nullable String traceparent) implements Step {

        @Override
        public Step with(String name, String value) {
            return this;
        }

        @Override
        public void rename(String name) {}

        @Override
        public void failed(String kind) {}

        @Override
        public void end() {}
    }
}
