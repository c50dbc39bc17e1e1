package dev.mitra.web.request;

import dev.mitra.tracing.Step;
import dev.mitra.tracing.Traces;
import dev.mitra.web.TraceId;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Names each request in the log, in its answer and in its trace, and keeps answers out of caches unless the
/// operation says otherwise: nearly all of them are somebody's own.
public class Tracing {

    /// Where Quarkus keeps the operation's path with its placeholders: never an id, never a query.
    private static final String TEMPLATE = "UrlPathTemplate";

    private final Traces traces;

    public Tracing(Traces traces) {
        this.traces = traces;
    }

    @ServerRequestFilter(preMatching = true, priority = 1)
    public void begin(RoutingContext request) {
        if (traces.isOn()) {
            record(request);
        }
        MDC.put(TraceId.MDC_KEY, TraceId.of(request));
    }

    private void record(RoutingContext request) {
        var method = request.request().method().name();
        var step = traces.begin(method, Traces.Kind.SERVER, request.request().getHeader("traceparent"));
        TraceId.remember(request, step.traceparent());
        request.addEndHandler(_ -> end(step.with("http.request.method", method), request));
    }

    private static void end(Step step, RoutingContext request) {
        String route = ((HttpServerRequestInternal) request.request()).context().getLocal(TEMPLATE);
        int status = request.response().getStatusCode();
        if (route != null) {
            step.rename(request.request().method().name() + " " + route);
            step.with("http.route", route);
        }
        step.with("http.response.status_code", Integer.toString(status));
        if (status >= 500) {
            step.failed(Integer.toString(status));
        }
        step.end();
    }

    @ServerResponseFilter
    public void end(ContainerResponseContext answer, RoutingContext request) {
        answer.getHeaders().putSingle("Trace-Id", TraceId.of(request));
        answer.getHeaders().putIfAbsent("Cache-Control", java.util.List.of("no-store"));
    }
}
