package dev.mitra.web.request;

import dev.mitra.web.TraceId;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Names each request in the log and in its answer, and keeps answers out of caches unless the operation says
/// otherwise: nearly all of them are somebody's own.
public class Tracing {

    @ServerRequestFilter(preMatching = true, priority = 1)
    public void begin(RoutingContext request) {
        MDC.put(TraceId.MDC_KEY, TraceId.of(request));
    }

    @ServerResponseFilter
    public void end(ContainerResponseContext answer, RoutingContext request) {
        answer.getHeaders().putSingle("Trace-Id", TraceId.of(request));
        answer.getHeaders().putIfAbsent("Cache-Control", java.util.List.of("no-store"));
    }
}
