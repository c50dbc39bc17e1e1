package dev.mitra.license.signing.http;

import dev.mitra.license.signing.RootOperation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A change of roots, for administrators.
record RootOperationView(
        String id,
        RootOperation.Kind kind,
        RootOperation.State state,
        String reason,
        Step requested,
        @Nullable Step approved,
        @Nullable Step executed) {

    record Step(String by, Instant at) {
        static @Nullable Step of(RootOperation.@Nullable Step step) {
            return step == null ? null : new Step(step.by(), step.at());
        }
    }

    static RootOperationView of(RootOperation operation, Instant now) {
        return new RootOperationView(
                operation.id().external(),
                operation.kind(),
                operation.state(now),
                operation.reason(),
                new Step(operation.request().by(), operation.request().at()),
                Step.of(operation.approval()),
                Step.of(operation.execution()));
    }
}
