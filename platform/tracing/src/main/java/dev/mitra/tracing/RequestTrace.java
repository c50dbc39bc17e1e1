package dev.mitra.tracing;

import java.util.Optional;

/// The trace of the HTTP request that this thread serves.
@FunctionalInterface
public interface RequestTrace {

    /// As `traceparent`; empty for work that no request asked for.
    Optional<String> traceparent();
}
