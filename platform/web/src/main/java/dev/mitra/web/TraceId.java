package dev.mitra.web;

import dev.mitra.kernel.UuidV7;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What ties a request, its log lines, its problem and its events together: the trace id of the caller's
/// `traceparent` (W3C Trace Context), or a new one; 32 hexadecimal digits.
public final class TraceId {

    /// The key in logs.
    public static final String MDC_KEY = "traceId";

    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceId() {}

    public static String of(RoutingContext request) {
        String known = request.get(MDC_KEY);
        if (known != null) {
            return known;
        }
        var id = from(request.request().getHeader("traceparent"));
        request.put(MDC_KEY, id);
        return id;
    }

    static String from(@Nullable String traceparent) {
        if (traceparent != null) {
            var match = TRACEPARENT.matcher(traceparent);
            if (match.matches()) {
                return match.group(1);
            }
        }
        return UuidV7.random().toString().replace("-", "");
    }
}
