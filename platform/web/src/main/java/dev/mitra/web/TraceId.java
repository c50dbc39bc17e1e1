package dev.mitra.web;

import dev.mitra.tracing.TraceParent;
import io.vertx.ext.web.RoutingContext;

/// What ties a request, its log lines, its problem and its events together: the trace of the caller's
/// `traceparent` (W3C Trace Context), or a new one.
public final class TraceId {

    /// The key in logs.
    public static final String MDC_KEY = "traceId";

    private static final String PARENT = TraceId.class.getName();

    private TraceId() {}

    /// 32 hexadecimal digits.
    public static String of(RoutingContext request) {
        return parent(request).traceId();
    }

    /// What the events and mails of this request continue.
    public static TraceParent parent(RoutingContext request) {
        TraceParent known = request.get(PARENT);
        return known != null ? known : remember(request, request.request().getHeader("traceparent"));
    }

    /// From now on the request stands there; a new trace begins when it is null or malformed.
    public static TraceParent remember(RoutingContext request, @org.jspecify.annotations.Nullable String traceparent) {
        var parent = TraceParent.parse(traceparent).orElseGet(TraceParent::begin);
        request.put(PARENT, parent);
        return parent;
    }
}
