package dev.mitra.web.request;

import dev.mitra.tracing.RequestTrace;
import dev.mitra.tracing.TraceParent;
import dev.mitra.web.TraceId;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Lets what a request announces continue its trace.
@Singleton
public class CurrentTrace implements RequestTrace {

    private final CurrentVertxRequest current;

    public CurrentTrace(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public Optional<String> traceparent() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(current.getCurrent()).map(TraceId::parent).map(TraceParent::toString)
                : Optional.empty();
    }
}
